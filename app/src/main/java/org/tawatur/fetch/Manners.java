package org.tawatur.fetch;

import java.time.Duration;

/**
 * How sites are asked.
 *
 * @param agent      what we call ourselves; its first word, up to a slash, is what a robots.txt calls us
 * @param pause      between two requests to one host, at least
 * @param silence    so long a site may say nothing
 * @param total      so long an answer may take
 * @param everywhere whether private networks and this machine are asked too
 */
public record Manners(String agent, Duration pause, Duration silence, Duration total, boolean everywhere) {

    public static final Manners USUAL = new Manners("Tawatur/0.1", Duration.ofSeconds(2), Duration.ofSeconds(20), Duration.ofSeconds(60), false);

    public Manners {
        if (agent.isBlank() || !agent.chars().allMatch(c -> c >= 0x20 && c < 0x7F)) {
            throw new IllegalArgumentException("an agent is named in printable ASCII");
        }
    }

    public Manners agent(String name) {
        return new Manners(name, pause, silence, total, everywhere);
    }

    public Manners pause(Duration between) {
        return new Manners(agent, between, silence, total, everywhere);
    }

    public Manners patience(Duration quiet, Duration whole) {
        return new Manners(agent, pause, quiet, whole, everywhere);
    }

    public Manners everywhere(boolean allowed) {
        return new Manners(agent, pause, silence, total, allowed);
    }

    /** The name rules in a robots.txt are addressed to, in lower case. */
    String token() {
        return agent.split("[/\\s(]", 2)[0].toLowerCase(java.util.Locale.ROOT);
    }
}
