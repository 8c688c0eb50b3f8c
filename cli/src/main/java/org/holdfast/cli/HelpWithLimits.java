package org.holdfast.cli;

import org.holdfast.model.Language;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.IOptionRenderer;
import picocli.CommandLine.Model.CommandSpec;

/** The help of a command, which tells of a count also the least and the most that it takes. */
final class HelpWithLimits extends Help {
    private final Language language;

    HelpWithLimits(CommandSpec spec, ColorScheme colours, Language language) {
        super(spec, colours);
        this.language = language;
    }

    @Override
    public IOptionRenderer createDefaultOptionRenderer() {
        IOptionRenderer plain = super.createDefaultOptionRenderer();
        return (option, label, colours) -> {
            Text[][] rows = plain.render(option, label, colours);
            OptionValue.limits(option)
                    .ifPresent(limits -> {
                        Text[] last = rows[rows.length - 1];
                        int meaning = last.length - 1;
                        last[meaning] = last[meaning].concat(" " + limits.in(language));
                    });
            return rows;
        };
    }
}
