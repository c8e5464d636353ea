package org.tolldesk;

import de.kherud.llama.InferenceParameters;
import de.kherud.llama.LlamaModel;
import de.kherud.llama.LlamaOutput;
import de.kherud.llama.ModelParameters;
import java.nio.file.Path;
import java.util.List;

/**
 * TinyLlama in this process, through llama.cpp. All messages make one turn of the user, so that a
 * repair begins as the prompt before it did and llama.cpp need not read that part again.
 */
final class TinyLlama implements ChatServer.Speaker, AutoCloseable {
  /** Tokens that the model was trained to see at once. */
  private static final int CONTEXT = 2048;

  /** Tokens of a reply: what a reader would want, and enough for a loop to show. */
  private static final int MOST = 160;

  /** The reply's first sign, which makes it begin with a mark: left alone, it writes none. */
  private static final String BEGUN = "[";

  private final LlamaModel model;

  TinyLlama(Path file, int threads) {
    this.model =
        new LlamaModel(
            new ModelParameters()
                .setModel(file.toString())
                .setCtxSize(CONTEXT)
                .setThreads(threads)
                .setThreadsBatch(threads)
                .disableLog());
  }

  @Override
  public ChatServer.Reply reply(List<String> messages, int most) {
    String prompt = "<|user|>\n" + String.join("\n\n", messages) + "</s>\n<|assistant|>\n" + BEGUN;
    int length = model.encode(prompt).length;
    if (length + MOST > CONTEXT) {
      return new ChatServer.Reply("(The prompt has " + length + " tokens, too many.)", length, 0);
    }
    StringBuilder text = new StringBuilder(BEGUN);
    int tokens = 0;
    InferenceParameters how =
        new InferenceParameters(prompt)
            .setTemperature(0)
            .setNPredict(Math.min(most, MOST))
            .setStopStrings("\n\n")
            .setCachePrompt(true);
    for (LlamaOutput output : model.generate(how)) {
      text.append(output);
      tokens++;
    }
    return new ChatServer.Reply(text.toString().strip(), length, tokens);
  }

  @Override
  public void close() {
    model.close();
  }
}
