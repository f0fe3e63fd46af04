package org.demarche.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.record.Act;
import org.demarche.record.Span;
import org.demarche.record.Statement;
import org.junit.jupiter.api.Test;

class StatementsTest {

  @Test
  void shouldTakeTheQuotationBeforeItsReport() {
    Statement statement = Said.only("\"We will not accept this plan,\" Ana Soto said on Monday.");
    assertThat(statement.text()).isEqualTo("We will not accept this plan,");
    assertThat(statement.kind()).isEqualTo(Statement.Kind.direct);
    assertThat(statement.speaker().mention().text()).isEqualTo("Ana Soto");
    assertThat(statement.cue().text()).isEqualTo("said");
    assertThat(statement.rule()).isEqualTo("subject");
    assertThat(statement.saidOn().text()).isEqualTo("Monday");
  }

  @Test
  void shouldFindTheSpeakerBehindTheVerb() {
    Statement statement = Said.only("\"We will go,\" said Juan Ruiz, the minister of trade.");
    assertThat(statement.speaker().mention().text()).isEqualTo("Juan Ruiz, the minister of trade");
    assertThat(statement.rule()).isEqualTo("inverted-subject");
  }

  @Test
  void shouldMakeOneStatementOfASplitQuotation() {
    Statement statement = Said.only("\"The plan,\" Soto said, \"is dead.\" \"It was bad for us.\"");
    assertThat(statement.spans()).hasSize(3);
    assertThat(statement.text()).isEqualTo("The plan, is dead. It was bad for us.");
  }

  @Test
  void shouldMakeOneStatementOfAQuotationThatGoesOnInTheNextParagraph() {
    Statement statement = Said.only("“We will go,” Ana Soto said. “We go soon.\n\n“We go home.”");
    assertThat(statement.spans()).hasSize(3);
  }

  @Test
  void shouldTakeTheClauseWithItsConjunction() {
    assertThat(Said.lines("The ministry said in a letter that talks would resume in May."))
        .containsExactly("The ministry | said | that talks would resume in May");
  }

  @Test
  void shouldKnowWhatIsVerbatimInAMixedStatement() {
    String body = "The ministry said the plan was \"dead and buried\" already.";
    Statement statement = Said.only(body);
    Span verbatim = statement.verbatim().get(0);
    assertThat(statement.kind()).isEqualTo(Statement.Kind.mixed);
    assertThat(body.substring(verbatim.start(), verbatim.end())).isEqualTo("dead and buried");
  }

  @Test
  void shouldGiveAParticipleTheSpeakerOfItsGovernor() {
    assertThat(Said.lines("Soto said the plan was dead, adding that nobody would miss it."))
        .containsExactly(
            "Soto | said | the plan was dead", "Soto | adding | that nobody would miss it");
  }

  @Test
  void shouldTakeTheAntecedentOfARelativePronoun() {
    Statement statement = Said.only("The crowd cheered Ana Soto, who said that the plan was dead.");
    assertThat(statement.rule()).isEqualTo("relative");
    assertThat(statement.speaker().name()).isEqualTo("Ana Soto");
  }

  @Test
  void shouldReadAccordingToOnBothSides() {
    assertThat(Said.lines("According to the ministry, talks would resume in May."))
        .containsExactly("the ministry | According to | talks would resume in May");
    assertThat(Said.lines("Talks would resume in May, according to the ministry."))
        .containsExactly("the ministry | according to | Talks would resume in May");
  }

  @Test
  void shouldReadAReportWithinWhatItReports() {
    assertThat(Said.lines("The plan, she said, was dead."))
        .containsExactly("she | said | The plan was dead");
  }

  @Test
  void shouldReadNounsWithAClause() {
    assertThat(Said.lines("The envoy expressed hope that talks would resume."))
        .containsExactly("The envoy | expressed hope | that talks would resume");
    assertThat(Said.only("Her claim that the vote was rigged shook Peru.").rule())
        .isEqualTo("possessor");
  }

  @Test
  void shouldGiveALetterToItsAuthor() {
    assertThat(Said.lines("Mr. Soto issued a statement saying that Peru had lost."))
        .containsExactly("Mr. Soto | saying | that Peru had lost");
  }

  @Test
  void shouldTakeWhatIsCriticisedDemandedAndPromised() {
    assertThat(Said.in("Peru criticised Chile for its silence."))
        .extracting(Statement::act)
        .containsExactly(Act.criticise);
    assertThat(Said.lines("Peru called for an end to the blockade."))
        .containsExactly("Peru | called for | an end to the blockade");
    assertThat(Said.in("She vowed to return."))
        .extracting(Statement::act)
        .containsExactly(Act.promise);
  }

  @Test
  void shouldFindNothingWhereNothingIsSaid() {
    assertThat(Said.in("He did not say that the plan was dead.")).isEmpty();
    assertThat(Said.in("She could say that the plan was dead.")).isEmpty();
    assertThat(Said.in("If they say that the plan is dead, we will go home.")).isEmpty();
    assertThat(Said.in("Tell the crew that the plan is dead.")).isEmpty();
    assertThat(Said.in("A neighbour called the police on Friday.")).isEmpty();
    assertThat(Said.in("The so-called \"grand plan\" was a \"farce\" of the first order."))
        .isEmpty();
  }

  @Test
  void shouldNotTakeTheAuthorsOwnVoice() {
    assertThat(Said.in("We believe that the plan is dead, and I say it is a shame.")).isEmpty();
  }

  @Test
  void shouldNameTheOneToldAndTheOccasion() {
    Statement statement =
        Said.only("Ana Soto told the French ambassador in an interview that Peru would pay.");
    assertThat(statement.addressee().mention().text()).isEqualTo("the French ambassador");
    assertThat(statement.venue()).isEqualTo("an interview");
  }

  @Test
  void shouldLinkANestedStatementToItsParent() {
    List<Statement> statements = Said.in("Soto said that Chile claims that the island is its own.");
    assertThat(statements).hasSize(2);
    assertThat(statements.get(1).parent()).isEqualTo(statements.get(0).id());
    assertThat(statements.get(0).parent()).isNull();
  }

  @Test
  void shouldSayWhyThereIsNoSpeaker() {
    Statement statement = Said.only("It was reported on Monday that Peru had lost.");
    assertThat(statement.speaker()).isNull();
    assertThat(statement.speakerReason()).isEqualTo("a passive without agent");
  }

  @Test
  void shouldKeepIdsApartWhenTheSameIsSaidTwice() {
    List<Statement> statements =
        Said.in("\"We will go,\" Soto said.\n\n\"We will go,\" Ruiz said.");
    assertThat(statements).extracting(Statement::id).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void shouldReadLabelsOfHeadlines() {
    Statement colon = Said.only("Ana Soto: We will not go to Chile");
    assertThat(colon.rule()).isEqualTo("colon");
    assertThat(colon.text()).isEqualTo("We will not go to Chile");
    Statement dash = Said.only("Peru will not return to the talks - Foreign Ministry");
    assertThat(dash.rule()).isEqualTo("headline");
    assertThat(dash.text()).isEqualTo("Peru will not return to the talks");
  }

  @Test
  void shouldTakeAnyVerbBehindAQuotationAsItsReport() {
    assertThat(Said.lines("\"We will never go there,\" Ana Soto deadpanned."))
        .containsExactly("Ana Soto | deadpanned | We will never go there,");
  }
}
