package jucuo.meaning;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import jucuo.engine.Encoder;
import jucuo.engine.UnusableEncoderException;
import org.jspecify.annotations.Nullable;

/**
 * BGE-small-zh v1.5 with weights of eight bits. Passages are read by the model as its makers
 * trained it; questions by one that has learned in addition how people put what documents say, from
 * {@code bench/tuning}. Each is loaded by the first of its texts, in about half a second, and kept
 * as long as the process.
 *
 * <p>Nothing is put before a question, which the model's makers propose for some uses: it ranked
 * worse, see {@code bench/RELEVANCE.md}.
 */
public final class SentenceModel implements Encoder {

    private static final String MODEL = "/bge-small-zh-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-zh-v1.5-q-tokenizer.json";
    private static final String QUESTIONS = "questions-lora.onnx";
    private static final int DIMENSIONS = 512;

    private @Nullable Network passages;
    private @Nullable Network questions;

    /** Why the runtime cannot be linked, which stays so as long as the process. */
    private @Nullable UnusableEncoderException unusable;

    /** Makes what is loaded. */
    @FunctionalInterface
    private interface Loading {
        Network load() throws IOException, OrtException;
    }

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
        return passages().encode(texts);
    }

    @Override
    public List<float[]> encodeQuestions(List<String> questions) {
        return questions().encode(questions);
    }

    private synchronized Network passages() {
        if (passages == null) {
            passages = loaded(() -> network(bytes(MODEL)));
        }
        return passages;
    }

    private synchronized Network questions() {
        if (questions == null) {
            questions = loaded(() -> network(learned().toByteArray()));
        }
        return questions;
    }

    private static ModelProto learned() throws IOException {
        return Adapter.of(ModelProto.parseFrom(bytes(QUESTIONS)))
                .appliedTo(ModelProto.parseFrom(bytes(MODEL)));
    }

    private Network loaded(Loading loading) {
        if (unusable != null) {
            throw unusable;
        }
        try {
            return loading.load();
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
            throw new UnusableEncoderException("the model cannot be loaded: " + e.getMessage(), e);
        } catch (OutOfMemoryError e) {
            throw new UnusableEncoderException("the model does not fit into memory: " + e, e);
        }
    }

    private static Network network(byte[] model) throws IOException, OrtException {
        try (InputStream tokenizer = resource(TOKENIZER)) {
            return Network.load(model, WordPiece.read(tokenizer), DIMENSIONS);
        }
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream resource = resource(name)) {
            return resource.readAllBytes();
        }
    }

    private static InputStream resource(String name) throws IOException {
        InputStream resource = SentenceModel.class.getResourceAsStream(name);
        if (resource == null) {
            throw new IOException("the model's file " + name + " is not on the class path");
        }
        return resource;
    }
}
