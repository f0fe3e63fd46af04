package org.demarche.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.record.Statement;
import org.junit.jupiter.api.Test;

/** Who says it where the tree does not tell at once. */
class SpeakerRulesTest {

  @Test
  void shouldKeepAnAbbreviationInBracketsWithinItsSentence() {
    assertThat(Said.lines("\"We can help,\" Rep. Marta Rivas (D-Wash.) said on Monday."))
        .containsExactly("Rep. Marta Rivas (D-Wash.) | said | We can help,");
  }

  @Test
  void shouldFindTheSubjectThatHangsOnAnAside() {
    assertThat(Said.lines("Mr. Soto, asked about the deaths of sailors, had said, \"I think so.\""))
        .containsExactly("Mr. Soto | had said | I think so.");
  }

  @Test
  void shouldFindTheSubjectThatHangsOnAPreposition() {
    assertThat(
            Said.lines(
                "Talks broke off on Monday after John Soto, Peru's envoy to Chile, told local"
                    + " media that he had a strong case."))
        .containsExactly("John Soto, Peru's envoy to Chile | told | that he had a strong case");
  }

  @Test
  void shouldNotTakeADayForPartOfTheName() {
    Statement statement = Said.only("On Wednesday Acme disclosed that it had received money.");
    assertThat(statement.speaker().mention().text()).isEqualTo("Acme");
  }

  @Test
  void shouldReadASentenceThatLooksLikeAName() {
    assertThat(
            Said.lines(
                "Jason Soto, a researcher at the firm, stated in the company's blog post that"
                    + " some of the threats came from there."))
        .containsExactly(
            "Jason Soto, a researcher at the firm | stated | that some of the threats came from"
                + " there");
  }

  @Test
  void shouldReadWhatALetterReads() {
    assertThat(Said.lines("\"It will go on,\" read the letter."))
        .containsExactly("the letter | read | It will go on,");
  }

  @Test
  void shouldTakeTheSubjectOfTheClauseThatLeadsInByAColon() {
    assertThat(Said.lines("The minister minced no words: \"We will not go there again.\""))
        .containsExactly("The minister | : | We will not go there again.");
    assertThat(
            Said.lines("The mood does not surprise analyst Ana Soto: \"Prices rose for years.\""))
        .containsExactly("analyst Ana Soto | : | Prices rose for years.");
  }

  @Test
  void shouldNotTakeATopicForTheSpeaker() {
    assertThat(Said.lines("Then there was this, on Peru: \"I do not believe a word of it.\""))
        .isEmpty();
  }

  @Test
  void shouldNotTakeTheTitleOfAWorkForASpeaker() {
    assertThat(Said.lines("The Long Death of Ana Soto: An Andean Story of Crime in five parts"))
        .isEmpty();
  }

  @Test
  void shouldGiveAQuotationThatStandsAloneToTheOnlyPersonBefore() {
    Statement statement =
        Said.only("Ana Soto moved into a small house in May.\n\n\"It feels good to be here.\"");
    assertThat(statement.rule()).isEqualTo("alone");
    assertThat(statement.speaker().name()).isEqualTo("Ana Soto");
  }

  @Test
  void shouldKeepAQuotationThatStandsAloneWithoutASpeakerWhereSeveralMayHaveSpoken() {
    Statement statement =
        Said.only("Ana Soto met Juan Ruiz in May.\n\n\"It feels good to be here again.\"");
    assertThat(statement.speaker()).isNull();
    assertThat(statement.speakerReason()).isEqualTo("nobody is named with the quotation");
  }

  @Test
  void shouldGiveSignedWordsToTheirSignerButNoCaptionToItsPhotographer() {
    String article =
        """
        Ana Soto said the vote was lost.

        We will stay here as long as it takes. Ana Soto

        The harbour of Lima was closed on Monday. Juan Ruiz

        The ships did not leave.
        """;
    assertThat(Said.lines(article))
        .containsExactly(
            "Ana Soto | said | the vote was lost",
            "Ana Soto | - | We will stay here as long as it takes");
  }

  @Test
  void shouldFindALongSubjectBehindWhatIsSaid() {
    assertThat(
            Said.lines(
                "Peru has asked the fund to ease conditions on a loan, the finance minister, Juan"
                    + " Ruiz, said on Thursday, as floods cut off whole districts."))
        .containsExactly(
            "the finance minister, Juan Ruiz | said | Peru has asked the fund to ease conditions"
                + " on a loan",
            "Peru | has asked | the fund to ease conditions on a loan");
    assertThat(
            Said.lines(
                "\"If Chile offers, we'll accept,\" a senior official in Lima, who asked not to be"
                    + " identified, told this newspaper."))
        .containsExactly(
            "a senior official in Lima, who asked not to be identified | told | If Chile offers,"
                + " we'll accept,");
  }

  @Test
  void shouldGiveTheSecondOfTwoReportsToTheOneWhoMadeTheFirst() {
    assertThat(Said.lines("Ana Soto said the envoy was unaware of the law and criticised Peru."))
        .containsExactly(
            "Ana Soto | said | the envoy was unaware of the law", "Ana Soto | criticised | Peru");
  }
}
