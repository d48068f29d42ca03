package org.tawatur.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Which machines are asked: those of the public internet only, unless private networks are allowed too. It stands where
 * names become addresses, so that a connection is made to the very address that was looked at and a name that answers
 * differently the second time (DNS rebinding) gains nothing.
 */
final class Reach implements DnsResolver {

    /**
     * What is not the public internet: IANA's registries of special-purpose addresses (RFC 6890 and its successors),
     * multicast, and the ranges of IPv6 that stand for an IPv4 address.
     */
    private static final List<Range> CLOSED = List.of(
            Range.from("0.0.0.0", 8), Range.from("10.0.0.0", 8), Range.from("100.64.0.0", 10), Range.from("127.0.0.0", 8), Range.from("169.254.0.0", 16), Range.from("172.16.0.0", 12),
            Range.from("192.0.0.0", 24), Range.from("192.0.2.0", 24), Range.from("192.88.99.0", 24), Range.from("192.168.0.0", 16), Range.from("198.18.0.0", 15),
            Range.from("198.51.100.0", 24), Range.from("203.0.113.0", 24), Range.from("224.0.0.0", 4), Range.from("240.0.0.0", 4),
            Range.from("::", 96), Range.from("64:ff9b::", 32), Range.from("100::", 64), Range.from("2001::", 23), Range.from("2001:db8::", 32), Range.from("2002::", 16),
            Range.from("3fff::", 20), Range.from("5f00::", 16), Range.from("fc00::", 7), Range.from("fe80::", 9), Range.from("ff00::", 8));

    /** WHATWG URL: a host whose last part is a number is an IPv4 address, in whatever way it is written. */
    private static final Pattern NUMBER = Pattern.compile("\\d++|0[xX][0-9a-fA-F]*+");
    private static final Pattern FOUR_BYTES = Pattern.compile("(?:(?:0|[1-9]\\d{0,2}+)\\.){3}(?:0|[1-9]\\d{0,2}+)");

    private final boolean everywhere;

    Reach(boolean everywhere) {
        this.everywhere = everywhere;
    }

    /** A host that is not asked. */
    static final class Refused extends UnknownHostException {

        private static final long serialVersionUID = 1;

        Refused(String why) {
            super(why);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        if (!everywhere && NUMBER.matcher(host.substring(host.lastIndexOf('.') + 1)).matches() && !FOUR_BYTES.matcher(host).matches()) {
            throw new Refused("an address written as a number is not asked");
        }
        InetAddress[] all = InetAddress.getAllByName(host);
        InetAddress[] open = Arrays.stream(all).filter(this::open).toArray(InetAddress[]::new);
        if (open.length == 0) {
            throw new Refused("this machine's own or a private network's address is not asked without --allow-private");
        }
        return open;
    }

    private boolean open(InetAddress address) {
        return everywhere || CLOSED.stream().noneMatch(r -> r.holds(address.getAddress()));
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
