package org.tolldesk.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminsTest {
  private final Admins admins = new Admins(Set.of(77L));

  @Test
  void anAdminMayInAPrivateChatAndIsSentThereFromElsewhere() {
    assertThat(admins.refusal(77L, true)).isEmpty();
    assertThat(admins.refusal(77L, false)).contains("admins.private");
  }

  @Test
  void aStrangerAndSomebodyHiddenMayNot() {
    assertThat(admins.refusal(51L, true)).contains("admins.only");
    assertThat(admins.refusal(null, true)).contains("admins.only");
  }

  @ParameterizedTest
  @ValueSource(longs = {1087968824L, 777000L, 136817688L})
  void theIdsThatStandForManyAreNobodyEvenWhereTheSettingsNameThem(long id) {
    assertThat(new Admins(Set.of(id)).refusal(id, true)).contains("admins.only");
  }
}
