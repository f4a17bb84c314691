package rightsize.catalog.spdx;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTest {

  private static String spelt(String text) {
    return Written.licence("licence").kind().spelt(TextNode.valueOf(text)).asText();
  }

  private static String use(String text) {
    return Written.read(text).orElseThrow().commercialUse(Written::listed).toString();
  }

  @ParameterizedTest
  @CsvSource({
    "apache-2.0, Apache-2.0",
    "MIT, MIT",
    "mit or apache-2.0, MIT OR Apache-2.0",
    "gpl-2.0-only WITH classpath-exception-2.0, GPL-2.0-only WITH Classpath-exception-2.0",
    "GPL-2.0+, GPL-2.0+",
    "apache-2.0+, Apache-2.0+",
    "(mit), MIT",
    "MIT AND (Apache-2.0 OR bsd-3-clause), MIT AND (Apache-2.0 OR BSD-3-Clause)",
    "(MIT AND Apache-2.0) OR ISC, MIT AND Apache-2.0 OR ISC",
    "licenseref-Llama-3.3, LicenseRef-Llama-3.3",
    "MIT WITH additionref-Commons-Clause, MIT WITH AdditionRef-Commons-Clause",
  })
  void whatSpdxKnowsGetsItsSpelling(String text, String spelt) {
    assertThat(spelt(text)).isEqualTo(spelt);
    assertThat(spelt(spelt)).isEqualTo(spelt);
    assertThat(Written.fault(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "apache 2.0, Apache-2.0",
    "Apache License 2.0, Apache-2.0",
    "'Apache License, Version 2.0', Apache-2.0",
    "MIT License, MIT",
    "cc-by-nc-4.0, CC-BY-NC-4.0",
    "llama3.1, LicenseRef-Llama-3.1",
    "Llama 3.3 Community License, LicenseRef-Llama-3.3",
    "Proprietary, proprietary",
  })
  void whatPeopleSayIsUnderstoodWhereItMeansOneThing(String text, String spelt) {
    assertThat(spelt(text)).isEqualTo(spelt);
  }

  @ParameterizedTest
  @CsvSource({
    "GPL, SPDX has no licence GPL; its own is a LicenseRef-",
    "Apache-3.0, SPDX has no licence Apache-3.0; its own is a LicenseRef-",
    "Acme Model Licence v2, SPDX has no licence Acme; its own is a LicenseRef-",
    "MIT OR, a licence is expected at the end",
    "MIT WITH, an exception is expected at the end",
    "MIT Apache-2.0, 'AND, OR or WITH is expected before Apache-2.0'",
    "(MIT OR ISC, a bracket is not closed",
    "MIT), 'AND, OR or WITH is expected before )'",
    "MIT WITH Apache-2.0, SPDX has no exception Apache-2.0",
    "MIT or OR ISC, SPDX has no licence OR; its own is a LicenseRef-",
    "LicenseRef-, SPDX has no licence LicenseRef-; its own is a LicenseRef-",
    "LicenseRef-a+, SPDX has no licence LicenseRef-a+; its own is a LicenseRef-",
  })
  void whatCannotBeReadStaysAsItIsAndSaysWhy(String text, String why) {
    assertThat(spelt(text)).isEqualTo(text);
    assertThat(Written.read(text)).isEmpty();
    assertThat(Written.fault(text)).contains(why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"((((((((((((((((((((((((((((((", "\u0000", "🦙", "()", "+", " "})
  void nonsenseIsNoLicence(String text) {
    assertThat(Written.read(text)).isEmpty();
  }

  @Test
  void aMountainOfBracketsIsRefusedAndNotClimbed() {
    assertThat(Written.fault("(".repeat(100_000) + "MIT" + ")".repeat(100_000))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "MIT, allowed",
    "AGPL-3.0-only, allowed",
    "CC-BY-4.0, allowed",
    "CC-BY-NC-4.0, forbidden",
    "PolyForm-Noncommercial-1.0.0, forbidden",
    "BUSL-1.1, unknown",
    "LicenseRef-Acme, unknown",
    "CC-BY-NC-4.0 OR MIT, allowed",
    "CC-BY-NC-4.0 OR LicenseRef-Acme, unknown",
    "CC-BY-NC-4.0 AND MIT, forbidden",
    "LicenseRef-Acme AND MIT, unknown",
    "GPL-2.0-only WITH Classpath-exception-2.0, allowed",
    "MIT WITH AdditionRef-Commons-Clause, unknown",
  })
  void whatIsAllowedFollowsFromTheParts(String text, String use) {
    assertThat(use(text)).isEqualTo(use);
  }

  @Test
  void aConditionOfOnePartIsAConditionOfAll() {
    Map<String, CommercialUse> known =
        Map.of("LicenseRef-Acme", CommercialUse.CONDITIONAL, "MIT", CommercialUse.ALLOWED);
    Expression both = Written.read("LicenseRef-Acme AND MIT").orElseThrow();
    Expression either = Written.read("LicenseRef-Acme OR MIT").orElseThrow();
    assertThat(both.commercialUse(known::get)).isEqualTo(CommercialUse.CONDITIONAL);
    assertThat(either.commercialUse(known::get)).isEqualTo(CommercialUse.ALLOWED);
  }

  @ParameterizedTest
  @CsvSource({
    "MIT, true",
    "Apache-2.0+, true",
    "MIT OR CC-BY-NC-4.0, true",
    "MIT AND CC-BY-NC-4.0, false",
    "MIT AND Apache-2.0, true",
    "MIT WITH AdditionRef-Commons-Clause, false",
    "CC-BY-NC-4.0, false",
  })
  void somethingIsCoveredWhenItsPartsAre(String text, boolean covered) {
    assertThat(Written.read(text).orElseThrow().isCoveredBy(Set.of("MIT", "Apache-2.0")::contains))
        .isEqualTo(covered);
  }
}
