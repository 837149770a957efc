package dateline.wire;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Set;

/**
 * Which addresses Dateline may connect to: those of the public internet. Refused are the machine itself, private and
 * link-local networks, carrier networks, addresses for documentation and tests, multicast, reserved ones, and IPv6 addresses
 * that carry one of those IPv4 addresses inside (mapped, compatible, NAT64, 6to4, Teredo). Immutable.
 *
 * <p>The ranges are those of the IANA special-purpose address registries (RFC 6890 and its successors).
 */
public final class AddressGuard {
    private static final String[] REFUSED_4 = {
        "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
        "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
                "224.0.0.0/3"
    };

    private final Set<InetAddress> allowed;

    /** @param allowed addresses that may be connected to although they are refused otherwise */
    public AddressGuard(Set<InetAddress> allowed) {
        this.allowed = Set.copyOf(allowed);
    }

    /** Only the public internet. */
    public static AddressGuard publicOnly() {
        return new AddressGuard(Set.of());
    }

    /** Whether a connection to this address may be opened. */
    public boolean allows(InetAddress address) {
        return allowed.contains(address) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        return address instanceof Inet4Address
                ? isPublic4(bits(address.getAddress(), 0))
                : isPublic6((Inet6Address) address);
    }

    private static boolean isPublic4(int address) {
        for (String range : REFUSED_4) {
            int slash = range.indexOf('/');
            int mask = -1 << 32 - Integer.parseInt(range.substring(slash + 1));
            if ((address & mask) == (parse(range.substring(0, slash)) & mask)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPublic6(Inet6Address address) {
        byte[] b = address.getAddress();
        int high = bits(b, 0);
        if (high == 0x2002_0000 || (high >>> 16) == 0x2002) {
            return isPublic4(bits(b, 2));
        }
        if (high == 0x0064_ff9b && bits(b, 4) == 0 && bits(b, 8) == 0) {
            return isPublic4(bits(b, 12));
        }
        // global unicast is 2000::/3; of it, 2001::/23 is for protocols and 2001:db8::/32 and 3fff::/20 are for
        // documents
        boolean global = (high & 0xe000_0000) == 0x2000_0000;
        boolean protocols = (high & 0xffff_fe00) == 0x2001_0000;
        boolean documents = high == 0x2001_0db8 || (high & 0xffff_f000) == 0x3fff_0000;
        return global && !protocols && !documents;
    }

    private static int bits(byte[] b, int at) {
        return (b[at] & 0xff) << 24 | (b[at + 1] & 0xff) << 16 | (b[at + 2] & 0xff) << 8 | b[at + 3] & 0xff;
    }

    private static int parse(String dotted) {
        int address = 0;
        for (String part : dotted.split("\\.")) {
            address = address << 8 | Integer.parseInt(part);
        }
        return address;
    }
}
