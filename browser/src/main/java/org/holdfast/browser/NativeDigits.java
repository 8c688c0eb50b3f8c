package org.holdfast.browser;

import org.teavm.classlib.impl.text.DoubleAnalyzer;
import org.teavm.jso.JSBody;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodHolder;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Lets the browser find the digits of a number: the fewest that name it, as Java does. The
 * compiler's own class finds them in tables of 12 kilobytes, packed, and not always the same.
 */
public final class NativeDigits implements TeaVMPlugin, ClassHolderTransformer {
    /** The digits that the compiler's class gives: the first is never 0, but for 0 itself. */
    private static final int DIGITS = 18;

    @Override
    public void install(TeaVMHost host) {
        host.add(this);
    }

    @Override
    public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
        if (!cls.getName().equals(DoubleAnalyzer.class.getName())) {
            return;
        }
        MethodHolder analyze =
                cls.getMethod(
                        new MethodDescriptor(
                                "analyze", double.class, DoubleAnalyzer.Result.class, void.class));
        ProgramEmitter program = ProgramEmitter.create(analyze, context.getHierarchy());
        program.invoke(
                NativeDigits.class,
                "analyze",
                program.var(1, double.class),
                program.var(2, DoubleAnalyzer.Result.class));
        program.exit();
        cls.removeMethod(cls.getMethod(new MethodDescriptor("<clinit>", void.class)));
    }

    /** In place of {@link DoubleAnalyzer#analyze}; for finite numbers only, as that one. */
    public static void analyze(double x, DoubleAnalyzer.Result result) {
        String written = written(Math.abs(x)); // 1.2345e-6
        int end = written.indexOf('e');
        long mantissa = 0;
        int digits = 0;
        for (int k = 0; k < end; k++) {
            char character = written.charAt(k);
            if (character != '.') {
                mantissa = mantissa * 10 + (character - '0');
                digits++;
            }
        }
        for (; digits < DIGITS; digits++) {
            mantissa *= 10;
        }
        result.mantissa = mantissa;
        result.exponent = Integer.parseInt(written.substring(end + 1));
        result.sign = x < 0 || 1 / x < 0;
    }

    @JSBody(params = "x", script = "return x.toExponential();")
    private static native String written(double x);
}
