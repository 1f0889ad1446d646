package jucuo.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jucuo.engine.Encoder;
import jucuo.engine.UnusableEncoderException;
import org.jspecify.annotations.Nullable;

/**
 * BGE-small-zh v1.5 with weights of eight bits. Loaded by the first text, in about half a second,
 * and kept as long as the process.
 *
 * <p>The vector is the model's for the beginning of the text, at length 1. Nothing is put before a
 * question, which the model's makers propose for some uses: it ranked worse, see {@code
 * bench/RELEVANCE.md}.
 */
public final class SentenceModel implements Encoder {

    private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";
    private static final int DIMENSIONS = 512;

    /** What the model can read. */
    private static final int MAX_PIECES = 512;

    /** Pieces of one batch; see {@code bench/RELEVANCE.md} for the speed of others. */
    private static final int BATCH_PIECES = 2048;

    private static final int MAX_BATCH = 32;

    private @Nullable Loaded loaded;

    /** Why the runtime cannot be linked, which stays so as long as the process. */
    private @Nullable UnusableEncoderException unusable;

    private record Loaded(OrtEnvironment environment, OrtSession session, WordPiece words) {}

    @Override
    public String name() {
        return "bge-small-zh-v1.5-q 512";
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public List<float[]> encode(List<String> texts) {
        Loaded model = loaded();
        int[][] pieces =
                texts.stream()
                        .map(text -> model.words().pieces(text, MAX_PIECES))
                        .toArray(int[][]::new);
        int[] byLength =
                IntStream.range(0, pieces.length)
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> pieces[i].length))
                        .mapToInt(Integer::intValue)
                        .toArray();
        var vectors = new float[pieces.length][];
        for (int from = 0; from < byLength.length; ) {
            int[] batch = batch(pieces, byLength, from);
            run(model, pieces, batch, vectors);
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

    private static void run(Loaded model, int[][] pieces, int[] batch, float[][] vectors) {
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
        try (var input = OnnxTensor.createTensor(model.environment(), numbers, shape);
                var attention = OnnxTensor.createTensor(model.environment(), mask, shape);
                var kinds = OnnxTensor.createTensor(model.environment(), types, shape);
                var output =
                        model.session()
                                .run(
                                        Map.of(
                                                "input_ids", input,
                                                "attention_mask", attention,
                                                "token_type_ids", kinds))) {
            FloatBuffer states = ((OnnxTensor) output.get(0)).getFloatBuffer();
            for (int row = 0; row < batch.length; row++) {
                vectors[batch[row]] = first(states, row * length * DIMENSIONS);
            }
        } catch (OrtException e) {
            throw new UnusableEncoderException("the model did not compute: " + e.getMessage(), e);
        }
    }

    /** The state at a text's beginning, at length 1. */
    private static float[] first(FloatBuffer states, int at) {
        var vector = new float[DIMENSIONS];
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

    private synchronized Loaded loaded() {
        if (unusable != null) {
            throw unusable;
        }
        if (loaded == null) {
            try (InputStream model = resource(MODEL);
                    InputStream tokenizer = resource(TOKENIZER);
                    var options = new OrtSession.SessionOptions()) {
                // texts are encoded side by side by the threads that call, which was faster
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                OrtEnvironment environment = OrtEnvironment.getEnvironment();
                OrtSession session = environment.createSession(model.readAllBytes(), options);
                loaded = new Loaded(environment, session, WordPiece.read(tokenizer));
            } catch (LinkageError e) {
                Throwable cause = e;
                while (cause.getCause() != null) {
                    cause = cause.getCause();
                }
                unusable =
                        new UnusableEncoderException(
                                "ONNX Runtime cannot be used on this machine: " + cause, e);
                throw unusable;
            } catch (OrtException | IOException e) {
                throw new UnusableEncoderException(
                        "the model cannot be loaded: " + e.getMessage(), e);
            } catch (OutOfMemoryError e) {
                throw new UnusableEncoderException("the model does not fit into memory: " + e, e);
            }
        }
        return loaded;
    }

    private static InputStream resource(String name) throws IOException {
        InputStream resource = SentenceModel.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IOException("the model's file " + name + " is not on the class path");
        }
        return resource;
    }
}
