package jucuo.meaning;

import ai.onnx.proto.OnnxMl.TensorProto;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** Numbers in rows, to be changed. */
final class Matrix {

    private final int columns;

    /** Row by row. */
    private final float[] cells;

    private Matrix(int rows, int columns) {
        this.columns = columns;
        this.cells = new float[rows * columns];
    }

    /** A tensor of two dimensions and numbers of 16 bits. */
    static Matrix ofHalves(TensorProto tensor) {
        ByteBuffer halves = little(tensor);
        Matrix matrix = zeros(tensor);
        for (int i = 0; i < matrix.cells.length; i++) {
            matrix.cells[i] = Float.float16ToFloat(halves.getShort(i * Short.BYTES));
        }
        return matrix;
    }

    /** A tensor of two dimensions and levels of 8 bits, each a step of its column away from 0. */
    static Matrix ofLevels(TensorProto tensor, List<Float> steps) {
        ByteBuffer levels = little(tensor);
        Matrix matrix = zeros(tensor);
        for (int i = 0; i < matrix.cells.length; i++) {
            matrix.cells[i] = levels.get(i) * steps.get(i % matrix.columns);
        }
        return matrix;
    }

    private static Matrix zeros(TensorProto tensor) {
        return new Matrix((int) tensor.getDims(0), (int) tensor.getDims(1));
    }

    private static ByteBuffer little(TensorProto tensor) {
        return tensor.getRawData().asReadOnlyByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Adds the product of two others. */
    void addProduct(Matrix left, Matrix right) {
        for (int row = 0; row < cells.length / columns; row++) {
            for (int i = 0; i < left.columns; i++) {
                float factor = left.cells[row * left.columns + i];
                for (int column = 0; column < columns; column++) {
                    cells[row * columns + column] += factor * right.cells[i * columns + column];
                }
            }
        }
    }

    /** The greatest number of each column, without its sign. */
    List<Float> peaks() {
        var peaks = new Float[columns];
        Arrays.fill(peaks, 0f);
        for (int i = 0; i < cells.length; i++) {
            peaks[i % columns] = Math.max(peaks[i % columns], Math.abs(cells[i]));
        }
        return List.of(peaks);
    }

    /** The nearest whole numbers of steps, a step for each column; 0 where that is 0. */
    byte[] levels(List<Float> steps) {
        var levels = new byte[cells.length];
        for (int i = 0; i < cells.length; i++) {
            float step = steps.get(i % columns);
            levels[i] = step == 0 ? 0 : (byte) Math.round(cells[i] / step);
        }
        return levels;
    }
}
