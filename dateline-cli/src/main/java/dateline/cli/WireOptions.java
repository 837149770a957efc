package dateline.cli;

import dateline.wire.AddressGuard;
import dateline.wire.Limits;
import dateline.wire.Wire;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options of every command that goes out to the network. */
final class WireOptions {
    @Option(
            names = "--allow-address",
            paramLabel = "ADDRESS",
            description =
                    "An address of this machine or a private network that may be fetched from; others are refused.")
    private List<String> allowed = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** The way out. */
    Wire open() {
        Set<InetAddress> addresses = new LinkedHashSet<>();
        for (String address : allowed) {
            // only numbers: a name could lead elsewhere tomorrow
            if (!address.matches("[0-9.]{7,15}|[0-9a-fA-F:.]{2,45}")) {
                throw wrong(address);
            }
            try {
                addresses.add(InetAddress.getByName(address));
            } catch (UnknownHostException e) {
                throw wrong(address);
            }
        }
        Limits limits = Limits.standard();
        return new Wire(
                new AddressGuard(addresses),
                addresses.isEmpty()
                        ? limits
                        : new Limits(
                                limits.connect(),
                                limits.silence(),
                                limits.whole(),
                                limits.bytes(),
                                limits.redirects(),
                                Duration.ZERO));
    }

    private ParameterException wrong(String address) {
        String words = "--allow-address wants an address in numbers, such as 192.168.1.10, not " + address;
        if (command == null) {
            throw new IllegalStateException(words);
        }
        return new ParameterException(command.commandLine(), words);
    }
}
