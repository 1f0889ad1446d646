package jucuo.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdapterTest {

    /** 2 rows of 3: steps of .5, .25 and 0. */
    private static final ModelProto MODEL =
            file(
                    levels("m_quantized", 2, 3, 64, -64, 0, -32, 16, 0),
                    floats("m_scale", .5f, .25f, 0f),
                    floats("other", 7f));

    @Test
    void addsTheProductToTheMatrix() throws IOException {
        // 32 -16 0 and -16 4 0, to which come 1 2 -4 and 3 6 -12
        Adapter adapter =
                Adapter.of(
                        file(halves("m.lora_A", 2, 1, 1, 3), halves("m.lora_B", 1, 3, 1, 2, -4)));

        float[] weights = weights(adapter.appliedTo(MODEL));

        assertThat(weights).containsExactly(new float[] {33, -14, -4, -13, 10, -12}, within(.3f));
    }

    @Test
    void usesAllLevelsThatTheRuntimeCanAddUp() throws IOException {
        Adapter adapter =
                Adapter.of(
                        file(halves("m.lora_A", 2, 1, 1, 3), halves("m.lora_B", 1, 3, 1, 2, -4)));

        ModelProto model = adapter.appliedTo(MODEL);

        assertThat(tensor(model, "m_quantized").getRawData().toByteArray())
                .containsExactly(64, -64, -21, -25, 46, -64);
        assertThat(tensor(model, "m_scale").getFloatDataList())
                .containsExactly(33f / 64, 14f / 64, 12f / 64);
    }

    @Test
    void leavesAllElse() throws IOException {
        Adapter nothing = Adapter.of(file(floats("unrelated", 1)));
        Adapter adapter =
                Adapter.of(file(halves("m.lora_A", 2, 1, 0, 0), halves("m.lora_B", 1, 3, 0, 0, 0)));

        assertThat(nothing.appliedTo(MODEL)).isEqualTo(MODEL);
        assertThat(adapter.appliedTo(MODEL)).isEqualTo(MODEL);
    }

    @Test
    void saysWhatTheModelLacks() {
        Adapter foreign =
                Adapter.of(file(halves("n.lora_A", 2, 1, 1, 3), halves("n.lora_B", 1, 3, 1, 2, 4)));
        Adapter half = Adapter.of(file(halves("m.lora_A", 2, 1, 1, 3)));

        assertThatThrownBy(() -> foreign.appliedTo(MODEL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("n_quantized");
        assertThatThrownBy(() -> half.appliedTo(MODEL))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("m.lora_B");
    }

    private static float[] weights(ModelProto model) {
        ByteString levels = tensor(model, "m_quantized").getRawData();
        List<Float> steps = tensor(model, "m_scale").getFloatDataList();
        var weights = new float[levels.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = levels.byteAt(i) * steps.get(i % steps.size());
        }
        return weights;
    }

    private static TensorProto tensor(ModelProto model, String name) {
        return model.getGraph().getInitializerList().stream()
                .filter(t -> t.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static ModelProto file(TensorProto... tensors) {
        return ModelProto.newBuilder()
                .setGraph(GraphProto.newBuilder().addAllInitializer(List.of(tensors)))
                .build();
    }

    private static TensorProto levels(String name, int rows, int columns, int... levels) {
        var bytes = new byte[levels.length];
        for (int i = 0; i < levels.length; i++) {
            bytes[i] = (byte) levels[i];
        }
        return TensorProto.newBuilder()
                .setName(name)
                .addDims(rows)
                .addDims(columns)
                .setRawData(ByteString.copyFrom(bytes))
                .build();
    }

    private static TensorProto halves(String name, int rows, int columns, float... numbers) {
        ByteBuffer bytes =
                ByteBuffer.allocate(numbers.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (float number : numbers) {
            bytes.putShort(Float.floatToFloat16(number));
        }
        return TensorProto.newBuilder()
                .setName(name)
                .addDims(rows)
                .addDims(columns)
                .setRawData(ByteString.copyFrom(bytes.array()))
                .build();
    }

    private static TensorProto floats(String name, float... numbers) {
        TensorProto.Builder tensor = TensorProto.newBuilder().setName(name).addDims(numbers.length);
        for (float number : numbers) {
            tensor.addFloatData(number);
        }
        return tensor.build();
    }
}
