package org.demarche.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.record.Act;
import org.demarche.record.Statement;
import org.junit.jupiter.api.Test;

/** What is said where it is no plain clause or quotation. */
class ContentRulesTest {

  @Test
  void shouldReadPassivesWithAnAgent() {
    Statement statement = Said.only("The plan was criticised by the Peruvian ministry on Monday.");
    assertThat(statement.act()).isEqualTo(Act.criticise);
    assertThat(statement.text()).isEqualTo("The plan");
    assertThat(statement.speaker().mention().text()).isEqualTo("the Peruvian ministry");
  }

  @Test
  void shouldReadWhatIsAnnouncedBySomebody() {
    assertThat(Said.lines("It was announced by the ministry that talks would resume in May."))
        .containsExactly("the ministry | was announced | that talks would resume in May");
    assertThat(Said.lines("Talks would resume in May, it was announced by the ministry."))
        .containsExactly("the ministry | was announced | Talks would resume in May");
  }

  @Test
  void shouldReadOnBothSidesOfAReportThatInterrupts() {
    Statement statement = Said.only("It is on the watch of Peru, Soto said, that this happens.");
    assertThat(statement.text()).isEqualTo("It is on the watch of Peru that this happens");
    assertThat(statement.spans()).hasSize(2);
  }

  @Test
  void shouldReadAsSomebodyPutsIt() {
    assertThat(Said.lines("The best thing of all, as Ana Soto put it, is time."))
        .containsExactly("Ana Soto | put | The best thing of all is time");
  }

  @Test
  void shouldReadTheWishBehindFor() {
    assertThat(Said.lines("She also called for all members to lay out their plans."))
        .containsExactly("She | also called for | all members to lay out their plans");
  }

  @Test
  void shouldReadNounsWithTheirPreposition() {
    assertThat(Said.lines("Peru's call for a truce was heard."))
        .containsExactly("Peru | call for | a truce");
    assertThat(Said.lines("Soto renewed calls for a truce."))
        .containsExactly("Soto | renewed calls for | a truce");
  }

  @Test
  void shouldReadDenialsOfHavingDoneIt() {
    assertThat(Said.lines("The envoy denied taking part in the talks."))
        .containsExactly("The envoy | denied | taking part in the talks");
  }

  @Test
  void shouldNotTakeWhatSomebodyRespondsToForWhatHeSays() {
    assertThat(Said.lines("Responding to sanctions, Acme closed two plants.")).isEmpty();
  }

  @Test
  void shouldTakeNamesThatAreCalled() {
    assertThat(Said.lines("Soto called the order and the demand for papers a trick."))
        .containsExactly("Soto | called | the order and the demand for papers a trick");
    assertThat(Said.lines("Soto called the crew a day later.")).isEmpty();
  }

  @Test
  void shouldEndTheSourceWhereTheClauseBegins() {
    assertThat(
            Said.lines(
                "According to Star contributor and historian David Soto, Peruvian and Chilean"
                    + " interest rates have moved apart."))
        .containsExactly(
            "Star contributor and historian David Soto | According to | Peruvian and Chilean"
                + " interest rates have moved apart");
  }

  @Test
  void shouldReadAShortArticle() {
    assertThat(Said.lines("\"I am done,\" Ana Soto deadpanned."))
        .containsExactly("Ana Soto | deadpanned | I am done,");
  }

  @Test
  void shouldEndWhatIsSaidWhereANewClauseBeginsBehindASemicolon() {
    assertThat(Said.lines("The board said costs rose; prices fell in May."))
        .containsExactly("The board | said | costs rose");
  }

  @Test
  void shouldReadWhatSomebodyQuotedReports() {
    List<Statement> statements =
        Said.in("\"The president told reporters that it was over,\" Soto said.");
    assertThat(statements)
        .extracting(Statement::text)
        .containsExactly("The president told reporters that it was over,", "that it was over");
    Statement inner = statements.get(1);
    assertThat(inner.parent()).isEqualTo(statements.get(0).id());
    assertThat(inner.kind()).isEqualTo(Statement.Kind.indirect);
    assertThat(inner.speaker().mention().text()).isEqualTo("The president");
  }

  @Test
  void shouldNotAddressAStatementToItsSource() {
    assertThat(Said.only("According to Ana Soto, the talks are over.").addressee()).isNull();
  }
}
