package org.tawatur.telling;

import java.util.Locale;
import java.util.Map;

/**
 * Who puts right-to-left text in order: the terminal, or Tawatur.
 *
 * <p>Terminals part in three ways. VTE (GNOME Terminal and its kin, from 0.57.3) follows the recommendation
 * terminal-wg.pages.freedesktop.org/bidi: it orders logical text itself, in the
 * direction it is told, and stops when told to. Konsole, mlterm, mintty, PuTTY and the terminal of macOS order the text of each line
 * themselves. xterm, Windows Terminal (since its AtlasEngine), alacritty, Ghostty, WezTerm as it is delivered, the
 * terminal in VS Code and others made of xterm.js, and the Linux console order nothing. kitty turns each word and leaves
 * the words where they are: neither order reads well there, logical order does less harm. tmux and screen pass text on,
 * so the terminal around them counts, but not its requests.
 */
public enum Bidi {
    /** Text stays in the order it is read in: right for files, pipes, and terminals that order it themselves. */
    LOGICAL,
    /** The same, and the terminal is told the direction of the lines: right for VTE. */
    LOGICAL_DIRECTED,
    /** Letters are joined, ordered and set flush right here: right for terminals that order nothing. */
    VISUAL;

    /** VTE_VERSION of 0.57.3, the first that orders text. */
    private static final int FIRST_VTE = 5703;

    /**
     * The setting of a user's {@code --bidi auto|visual|logical}.
     *
     * @param terminal    whether the output is a terminal; {@code auto} leaves a file's text in logical order
     * @param environment the process's environment
     * @throws IllegalArgumentException for another word
     */
    public static Bidi of(String setting, boolean terminal, Map<String, String> environment) {
        switch (setting.toLowerCase(Locale.ROOT)) {
            case "auto":
                return terminal ? of(environment) : LOGICAL;
            case "visual":
                return VISUAL;
            case "logical":
                return LOGICAL;
            default:
                throw new IllegalArgumentException("--bidi is auto, visual or logical, not " + setting);
        }
    }

    /** An unknown terminal is taken for one that orders nothing only where its name is known to be such. */
    private static Bidi of(Map<String, String> env) {
        String term = env.getOrDefault("TERM", "");
        String program = env.getOrDefault("TERM_PROGRAM", "");
        boolean within = env.containsKey("TMUX") || env.containsKey("STY");
        if (vte(env.getOrDefault("VTE_VERSION", "")) >= FIRST_VTE) {
            return within ? LOGICAL : LOGICAL_DIRECTED;
        }
        if (env.containsKey("KONSOLE_VERSION") || term.startsWith("mlterm") || program.equals("Apple_Terminal") || program.equals("mintty")) {
            return LOGICAL;
        }
        boolean ordersNothing = env.containsKey("WT_SESSION")
                || env.containsKey("XTERM_VERSION")
                || env.containsKey("ALACRITTY_WINDOW_ID")
                || program.equals("ghostty")
                || program.equals("vscode")
                || program.equals("WezTerm")
                || term.equals("linux");
        return ordersNothing ? VISUAL : LOGICAL;
    }

    private static int vte(String version) {
        return version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : 0;
    }
}
