package org.tolldesk.answer;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.util.ArrayList;
import java.util.List;

/** A model that says what it was told to, whatever it is asked, and keeps what it was asked. */
final class ScriptedModel implements ChatModel {
  private final List<String> replies;
  final List<String> prompts = new ArrayList<>();

  ScriptedModel(String... replies) {
    this.replies = List.of(replies);
  }

  @Override
  public ChatResponse doChat(ChatRequest request) {
    prompts.add(String.valueOf(request.messages()));
    String reply = replies.get(Math.min(prompts.size(), replies.size()) - 1);
    return ChatResponse.builder().aiMessage(AiMessage.from(reply)).build();
  }
}
