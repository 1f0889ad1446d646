package jucuo.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jucuo.engine.UnusableEncoderException;

/**
 * A model of BERT's kind that was loaded, and the vocabulary it reads by. Thread-safe.
 *
 * @param dimensions how many numbers each of its states has
 */
record Network(OrtEnvironment environment, OrtSession session, WordPiece words, int dimensions) {

    /** What the model can read. */
    private static final int MAX_PIECES = 512;

    /** Pieces of one batch; see {@code bench/RELEVANCE.md} for the speed of others. */
    private static final int BATCH_PIECES = 2048;

    private static final int MAX_BATCH = 32;

    /**
     * Keeps the model as long as the process.
     *
     * @param model an ONNX file
     */
    static Network load(byte[] model, WordPiece words, int dimensions) throws OrtException {
        try (var options = new OrtSession.SessionOptions()) {
            // texts are encoded side by side by the threads that call, which was faster
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            return new Network(
                    environment, environment.createSession(model, options), words, dimensions);
        }
    }

    /** The state at each text's beginning, at length 1. */
    List<float[]> encode(List<String> texts) {
        int[][] pieces =
                texts.stream().map(text -> words.pieces(text, MAX_PIECES)).toArray(int[][]::new);
        int[] byLength =
                IntStream.range(0, pieces.length)
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> pieces[i].length))
                        .mapToInt(Integer::intValue)
                        .toArray();
        var vectors = new float[pieces.length][];
        for (int from = 0; from < byLength.length; ) {
            int[] batch = batch(pieces, byLength, from);
            run(pieces, batch, vectors);
            from += batch.length;
        }
        return List.of(vectors);
    }

    /** As many of the next longer texts as fit, each taking the place of the longest. */
    private static int[] batch(int[][] pieces, int[] byLength, int from) {
        int to = from + 1;
        while (to < byLength.length
                && to - from < MAX_BATCH
                && pieces[byLength[to]].length * (to - from + 1) <= BATCH_PIECES) {
            to++;
        }
        return Arrays.copyOfRange(byLength, from, to);
    }

    private void run(int[][] pieces, int[] batch, float[][] vectors) {
        int length = pieces[batch[batch.length - 1]].length;
        var numbers = LongBuffer.allocate(batch.length * length);
        var mask = LongBuffer.allocate(batch.length * length);
        for (int row = 0; row < batch.length; row++) {
            int[] text = pieces[batch[row]];
            for (int i = 0; i < text.length; i++) {
                numbers.put(row * length + i, text[i]);
                mask.put(row * length + i, 1);
            }
        }
        long[] shape = {batch.length, length};
        var types = LongBuffer.allocate(batch.length * length);
        try (var input = OnnxTensor.createTensor(environment, numbers, shape);
                var attention = OnnxTensor.createTensor(environment, mask, shape);
                var kinds = OnnxTensor.createTensor(environment, types, shape);
                var output =
                        session.run(
                                Map.of(
                                        "input_ids", input,
                                        "attention_mask", attention,
                                        "token_type_ids", kinds))) {
            FloatBuffer states = ((OnnxTensor) output.get(0)).getFloatBuffer();
            for (int row = 0; row < batch.length; row++) {
                vectors[batch[row]] = first(states, row * length * dimensions);
            }
        } catch (OrtException e) {
            throw new UnusableEncoderException("the model did not compute: " + e.getMessage(), e);
        }
    }

    /** The state at a text's beginning, at length 1. */
    private float[] first(FloatBuffer states, int at) {
        var vector = new float[dimensions];
        states.get(at, vector);
        double squares = 0;
        for (float x : vector) {
            squares += x * x;
        }
        float length = (float) Math.sqrt(squares);
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= length;
        }
        return vector;
    }
}
