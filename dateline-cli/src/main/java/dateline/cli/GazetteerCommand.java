package dateline.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline gazetteer}: gazetteers of the user's own. */
@Command(
        name = "gazetteer",
        description = "Imports places that the built-in gazetteer does not know.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = GazetteerImportCommand.class,
        footer = {"", "Example:", "  dateline gazetteer import AF.zip"})
final class GazetteerCommand implements Callable<Integer> {
    @Spec
    private CommandSpec command = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(command.commandLine(), "say what to do with the gazetteer: import");
    }
}
