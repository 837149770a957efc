package dateline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline dictionary}: the dictionary of actors, looked up, checked, and held against dispatches. */
@Command(
        name = "dictionary",
        description =
                "Looks up actors, checks a dictionary of one's own, lists actors that no dictionary knows, imports others' dictionaries.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DictionaryCheckCommand.class,
            DictionaryListCommand.class,
            DictionaryMissingCommand.class,
            DictionaryImportCommand.class
        },
        footer = {"", "Example:", "  dateline dictionary list merkel"})
final class DictionaryCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine line = command.commandLine();
        throw new ParameterException(line, "say what to do with the dictionary: check, list, missing or import");
    }
}
