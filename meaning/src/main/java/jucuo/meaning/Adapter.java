package jucuo.meaning;

import ai.onnx.proto.OnnxMl.GraphProto;
import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import com.google.protobuf.ByteString;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was learned on top of a model: to each of its matrices is added the product of a narrow one
 * and a flat one (LoRA). The model's matrices have levels of eight bits and are given new ones.
 *
 * @param tensors the narrow and flat matrices in numbers of 16 bits, by the name of the model's
 *     matrix and {@link #NARROW} or {@link #FLAT}
 */
record Adapter(Map<String, TensorProto> tensors) {

    private static final String NARROW = ".lora_A";
    private static final String FLAT = ".lora_B";

    /** How ONNX Runtime's quantizer calls the levels of a matrix. */
    private static final String LEVELS = "_quantized";

    /** How it calls their steps, one a column. */
    private static final String STEPS = "_scale";

    /** The highest level in use, so that two products with a byte add up in 16 bits. */
    private static final int TOP = 64;

    Adapter {
        tensors = Map.copyOf(tensors);
    }

    /** Takes the initializers of an ONNX file. */
    static Adapter of(ModelProto file) {
        return new Adapter(initializers(file));
    }

    private static Map<String, TensorProto> initializers(ModelProto model) {
        var tensors = new HashMap<String, TensorProto>();
        for (TensorProto tensor : model.getGraph().getInitializerList()) {
            tensors.put(tensor.getName(), tensor);
        }
        return tensors;
    }

    /**
     * The model with what was learned.
     *
     * @throws IOException where the model lacks a matrix that was changed
     */
    ModelProto appliedTo(ModelProto model) throws IOException {
        Map<String, TensorProto> base = initializers(model);
        var changed = new HashMap<String, TensorProto>();
        for (String name : tensors.keySet()) {
            if (name.endsWith(NARROW)) {
                change(name.substring(0, name.length() - NARROW.length()), base, changed);
            }
        }
        ModelProto.Builder result = model.toBuilder();
        GraphProto.Builder graph = result.getGraphBuilder();
        for (int i = 0; i < graph.getInitializerCount(); i++) {
            TensorProto now = changed.get(graph.getInitializer(i).getName());
            if (now != null) {
                graph.setInitializer(i, now);
            }
        }
        return result.build();
    }

    private void change(
            String matrix, Map<String, TensorProto> base, Map<String, TensorProto> changed)
            throws IOException {
        TensorProto levels = tensor(base, matrix + LEVELS);
        TensorProto steps = tensor(base, matrix + STEPS);
        Matrix weights = Matrix.ofLevels(levels, steps.getFloatDataList());
        weights.addProduct(
                Matrix.ofHalves(tensor(tensors, matrix + NARROW)),
                Matrix.ofHalves(tensor(tensors, matrix + FLAT)));
        List<Float> newSteps = weights.peaks().stream().map(peak -> peak / TOP).toList();
        changed.put(
                levels.getName(),
                levels.toBuilder()
                        .setRawData(ByteString.copyFrom(weights.levels(newSteps)))
                        .build());
        changed.put(
                steps.getName(),
                steps.toBuilder().clearFloatData().addAllFloatData(newSteps).build());
    }

    private static TensorProto tensor(Map<String, TensorProto> tensors, String name)
            throws IOException {
        TensorProto tensor = tensors.get(name);
        if (tensor == null) {
            throw new IOException(
                    "no tensor " + name + ": model and adapter do not belong together");
        }
        return tensor;
    }
}
