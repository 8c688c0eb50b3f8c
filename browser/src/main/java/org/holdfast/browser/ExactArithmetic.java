package org.holdfast.browser;

import java.util.ArrayList;
import java.util.List;
import org.teavm.model.BasicBlock;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.Instruction;
import org.teavm.model.MethodHolder;
import org.teavm.model.Program;
import org.teavm.model.Variable;
import org.teavm.model.instructions.BinaryInstruction;
import org.teavm.model.instructions.BinaryOperation;
import org.teavm.model.instructions.DoubleConstantInstruction;
import org.teavm.model.instructions.GetElementInstruction;
import org.teavm.model.instructions.NegateInstruction;
import org.teavm.model.instructions.NumericOperandType;
import org.teavm.model.util.DefinitionExtractor;
import org.teavm.vm.spi.TeaVMHost;
import org.teavm.vm.spi.TeaVMPlugin;

/**
 * Keeps sums and products in the order in which Java has them. The compiler to JavaScript writes
 * {@code a + (b + c)} as {@code a + b + c}, and products likewise, which gives another last digit.
 * Where the right operand may be such an expression the operands change places, or, where the left
 * may be one too, signs are turned: {@code a - (-(b + c))}. Both give the same bits as the
 * original.
 */
public final class ExactArithmetic implements TeaVMPlugin, ClassHolderTransformer {
    @Override
    public void install(TeaVMHost host) {
        host.add(this);
    }

    @Override
    public void transformClass(ClassHolder cls, ClassHolderTransformerContext context) {
        for (MethodHolder method : cls.getMethods()) {
            Program program = method.getProgram();
            if (program != null) {
                keepOrder(program);
            }
        }
    }

    /** What a variable may hold when it is written into the expression that reads it. */
    private static final class Parts {
        boolean sum;
        boolean product;
        boolean defined;

        boolean under(BinaryOperation operation) {
            return !defined || (operation == BinaryOperation.ADD ? sum : product);
        }
    }

    private static void keepOrder(Program program) {
        List<BinaryInstruction> found = new ArrayList<>();
        Parts[] parts = new Parts[program.variableCount()];
        for (int k = 0; k < parts.length; k++) {
            parts[k] = new Parts();
        }
        for (BasicBlock block : program.getBasicBlocks()) {
            for (Instruction instruction : block) {
                note(instruction, parts);
                if (instruction instanceof BinaryInstruction binary
                        && binary.getOperandType() == NumericOperandType.DOUBLE
                        && (binary.getOperation() == BinaryOperation.ADD
                                || binary.getOperation() == BinaryOperation.MULTIPLY)) {
                    found.add(binary);
                }
            }
            // What comes together from several branches may be anything.
            block.getPhis().forEach(phi -> mayBeAll(parts[phi.getReceiver().getIndex()]));
        }
        for (BinaryInstruction binary : found) {
            boolean right =
                    parts[binary.getSecondOperand().getIndex()].under(binary.getOperation());
            boolean left = parts[binary.getFirstOperand().getIndex()].under(binary.getOperation());
            if (right && !left) {
                Variable first = binary.getFirstOperand();
                binary.setFirstOperand(binary.getSecondOperand());
                binary.setSecondOperand(first);
            } else if (right) {
                turnSigns(program, binary);
            }
        }
    }

    private static void turnSigns(Program program, BinaryInstruction binary) {
        binary.setSecondOperand(negated(program, binary, binary.getSecondOperand()));
        if (binary.getOperation() == BinaryOperation.MULTIPLY) {
            binary.setFirstOperand(negated(program, binary, binary.getFirstOperand()));
            return;
        }
        var difference = new BinaryInstruction(BinaryOperation.SUBTRACT, NumericOperandType.DOUBLE);
        difference.setFirstOperand(binary.getFirstOperand());
        difference.setSecondOperand(binary.getSecondOperand());
        difference.setReceiver(binary.getReceiver());
        difference.setLocation(binary.getLocation());
        binary.replace(difference);
    }

    private static Variable negated(Program program, Instruction before, Variable operand) {
        var negate = new NegateInstruction(NumericOperandType.DOUBLE);
        negate.setOperand(operand);
        negate.setReceiver(program.createVariable());
        negate.setLocation(before.getLocation());
        before.insertPrevious(negate);
        return negate.getReceiver();
    }

    /** Notes what an instruction writes into its variable; what is not known may be anything. */
    private static void note(Instruction instruction, Parts[] parts) {
        switch (instruction) {
            case BinaryInstruction binary -> {
                Parts of = parts[binary.getReceiver().getIndex()];
                of.defined = true;
                switch (binary.getOperation()) {
                    case ADD, SUBTRACT -> of.sum = true;
                    default -> of.product = true;
                }
            }
            case DoubleConstantInstruction constant ->
                    parts[constant.getReceiver().getIndex()].defined = true;
            case GetElementInstruction element ->
                    parts[element.getReceiver().getIndex()].defined = true;
            default -> {
                var definitions = new DefinitionExtractor();
                instruction.acceptVisitor(definitions);
                for (Variable written : definitions.getDefinedVariables()) {
                    mayBeAll(parts[written.getIndex()]);
                }
            }
        }
    }

    private static void mayBeAll(Parts parts) {
        parts.defined = true;
        parts.sum = true;
        parts.product = true;
    }
}
