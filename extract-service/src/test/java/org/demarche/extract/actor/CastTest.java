package org.demarche.extract.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.extract.article.Cleaning;
import org.demarche.extract.article.Page;
import org.demarche.extract.language.Document;
import org.demarche.extract.language.English;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Actor;
import org.demarche.record.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CastTest {

  private static English english;

  @BeforeAll
  static void load() {
    english = English.load();
  }

  /** An article with the actors it is asked for. */
  private record Told(Document document, Cast cast) {

    static Told read(String body, LocalDate day) {
      Page page = (Page) new Cleaning().clean(Article.ofBody(body), null);
      Document document = Document.read(page.body(), english);
      String place = page.dateline() == null ? null : page.dateline().place();
      return new Told(document, Cast.of(List.of(document), day, place));
    }

    /** The actor at the n-th occurrence of the word, counted from 1. */
    Actor at(String word, int occurrence) {
      int left = occurrence;
      for (Sentence sentence : document.sentences()) {
        for (int token = 0; token < sentence.size(); token++) {
          if (sentence.form(token).equals(word) && --left == 0) {
            return cast.actor(sentence, token).orElse(null);
          }
        }
      }
      throw new IllegalArgumentException("no " + occurrence + " times '" + word + "'");
    }

    List<String> all(String word) {
      List<String> ids = new ArrayList<>();
      for (Sentence sentence : document.sentences()) {
        for (int token = 0; token < sentence.size(); token++) {
          if (sentence.form(token).equals(word)) {
            cast.actors(sentence, token).forEach(actor -> ids.add(actor.id()));
          }
        }
      }
      return ids;
    }
  }

  private static Told read(String body) {
    return Told.read(body, null);
  }

  @Test
  void shouldKnowMinistriesOfEveryCountryByAnyOrderOfTheirWords() {
    Told article =
        read(
            "The Peruvian foreign ministry protested. The Ministry of Foreign Affairs of Peru waited."
                + " Peru's MFA waited too. Later the ministry gave in.");
    assertThat(List.of(article.at("ministry", 1), article.at("Ministry", 1), article.at("MFA", 1)))
        .extracting(Actor::id)
        .containsOnly("PER/MFA");
    Actor again = article.at("ministry", 2);
    assertThat(again.id()).isEqualTo("PER/MFA");
    assertThat(again.name()).isEqualTo("Peruvian Foreign Ministry");
    assertThat(again.mention().text()).isEqualTo("the ministry");
    assertThat(article.cast().principal(again)).isEqualTo("PER");
  }

  @Test
  void shouldLearnWhoSomebodyIsFromTheArticleItself() {
    Told article =
        read(
            "Chile's Deputy Minister of Foreign Affairs, Alonso Reyes, arrived on Monday. Reyes was"
                + " met by Pilar Montt, the spokeswoman of the Peruvian Foreign Ministry. The Chilean"
                + " official was late. He left soon, she noted.");
    Actor official = article.at("official", 1);
    assertThat(official.id()).isEqualTo("person/alonso-reyes");
    assertThat(official.country()).isEqualTo("CHL");
    assertThat(article.cast().principal(official)).isEqualTo("CHL");
    assertThat(article.at("He", 1).id()).isEqualTo("person/alonso-reyes");
    Actor she = article.at("she", 1);
    assertThat(she.name()).isEqualTo("Pilar Montt");
    assertThat(she.affiliation()).isEqualTo("Peruvian Foreign Ministry");
    assertThat(she.country()).isEqualTo("PER");
  }

  @Test
  void shouldGiveSpellingsOfOneNameOneId() {
    assertThat(read("Sergey Orlov left.").at("Orlov", 1).id())
        .isEqualTo(read("Sergei Orlov left.").at("Orlov", 1).id())
        .isEqualTo("person/sergei-orlov");
    assertThat(read("Dmitri Belskiy left.").at("Belskiy", 1).id())
        .isEqualTo(read("Dmitry Belsky left.").at("Belsky", 1).id());
  }

  @Test
  void shouldTakeCapitalsAndSeatsForTheState() {
    Told article = read("Lima refused. The Kremlin and the Quai d'Orsay were silent.");
    assertThat(article.at("Lima", 1))
        .extracting(Actor::id, Actor::kind)
        .containsExactly("PER", Actor.Kind.state);
    assertThat(article.at("Kremlin", 1).id()).isEqualTo("RUS");
    assertThat(article.at("d'Orsay", 1).id()).isEqualTo("FRA");
  }

  @Test
  void shouldFindThePartiesOfAPluralPhrase() {
    Told article = read("The statement was signed by the leaders of Peru, Chile and Bolivia.");
    assertThat(article.all("leaders")).containsExactly("PER", "CHL", "BOL");
  }

  @Test
  void shouldFindStatesInAdjectivesAndPossessors() {
    Told article = read("The Bolivian blockade of Lima's port went on.");
    assertThat(article.at("Bolivian", 1).id()).isEqualTo("BOL");
    assertThat(article.at("Lima", 1).id()).isEqualTo("PER");
    assertThat(article.at("blockade", 1)).isNull();
  }

  @Test
  void shouldKeepGroupsWithTheirNameAndTheirCountryWhereItIsTold() {
    Told article = read("Bolivian rebels fired. Protesters fled. The weather was bad.");
    assertThat(article.at("rebels", 1))
        .extracting(Actor::kind, Actor::country, Actor::sector)
        .containsExactly(Actor.Kind.group, "BOL", "REB");
    assertThat(article.at("Protesters", 1).name()).isEqualTo("Protesters");
    assertThat(article.at("weather", 1)).isNull();
  }

  @Test
  void shouldLeadAStatementToItsAuthor() {
    Told article =
        read(
            "The Bolivian Defence Ministry said in a statement that two ships were lost. The"
                + " statement says nothing of their crews.");
    assertThat(article.at("statement", 2).id()).isEqualTo("BOL/MOD");
  }

  @Test
  void shouldTellBodiesByNameAndAcronym() {
    Told article =
        read(
            "The Andean League of Mills (ALM) met the UN and the African Union. The ALM gave way.");
    assertThat(article.at("UN", 1).id()).isEqualTo("UNO");
    assertThat(article.at("Union", 1).country()).isEqualTo("IGO");
    assertThat(article.at("ALM", 2).name()).isEqualTo("Andean League of Mills");
  }

  @Test
  void shouldLetAFormerOfficeHolderSpeakForHimselfAlone() {
    Told article = read("Former Bolivian president Hugo Rojas said it was late.");
    Actor rojas = article.at("Rojas", 1);
    assertThat(rojas.country()).isEqualTo("BOL");
    assertThat(article.cast().principal(rojas)).isEqualTo("person/hugo-rojas");
  }

  @Test
  void shouldGiveWellKnownLeadersTheOfficeOfTheirTime() {
    Told then = Told.read("Angela Merkel was silent.", LocalDate.of(2010, 5, 1));
    assertThat(then.cast().principal(then.at("Merkel", 1))).isEqualTo("DEU");
    Told before = Told.read("Angela Merkel was silent.", LocalDate.of(1995, 5, 1));
    assertThat(before.at("Merkel", 1).country()).isEqualTo("DEU");
    assertThat(before.cast().principal(before.at("Merkel", 1))).isEqualTo("person/angela-merkel");
  }

  @Test
  void shouldKnowWhoseMinisterItIsWhereOnlyOneStateIsSpokenOf() {
    Told dated = read("LIMA, May 3 (Agency) - The foreign minister met the miners.");
    assertThat(dated.at("minister", 1).country()).isEqualTo("PER");
    Told told = read("Bolivia wants a port. The government sued its neighbour.");
    assertThat(told.at("government", 1).id()).isEqualTo("BOL/GOVERNMENT");
    Told open = read("Bolivia sued Chile over a port. The foreign minister was calm.");
    assertThat(open.at("minister", 1).country()).isNull();
  }

  @Test
  void shouldTakeBrusselsForTheUnionWhereTheUnionIsSpokenOf() {
    Told union = read("Brussels raised its tariffs. The European Commission said so in Brussels.");
    assertThat(union.at("Brussels", 1).id()).isEqualTo("EUR");
    assertThat(union.at("Brussels", 2).id()).isEqualTo("BEL");
    Told belgian = read("Brussels raised its tax. The European Union praised Belgium.");
    assertThat(belgian.at("Brussels", 1).id()).isEqualTo("BEL");
  }

  @Test
  void shouldNotTakeOneArmyForThatOfAnotherState() {
    Told article = read("The Sudan People's Liberation Army attacked the town.");
    assertThat(article.at("Army", 1).country()).isNotEqualTo("CHN");
  }

  @Test
  void shouldLeaveTheDayOutOfTheMention() {
    Told article = read("Norway on Monday thanked the rescuers.");
    assertThat(article.at("Norway", 1).mention().text()).isEqualTo("Norway");
  }

  @Test
  void shouldTakeParticlesForPartsOfAName() {
    Told article =
        read(
            "Ana de la Cruz met Jan van der Berg in Lima. Yusuf bin Said came with Maria do Carmo.");
    assertThat(article.at("Cruz", 1).name()).isEqualTo("Ana de la Cruz");
    assertThat(article.at("Berg", 1).name()).isEqualTo("Jan van der Berg");
    assertThat(article.at("Said", 1).name()).isEqualTo("Yusuf bin Said");
    assertThat(article.at("Carmo", 1).name()).isEqualTo("Maria do Carmo");
  }

  @Test
  void shouldNotTakeThePrepositionsOfAHeadlineForPartsOfAName() {
    Told article = read("Democrats Move Against Bernard Sandoz\n\nMr. Sandoz said no.");
    assertThat(article.at("Sandoz", 1).name()).isEqualTo("Bernard Sandoz");
  }

  @Test
  void shouldJoinTheWordsOfAnOrganizationsName() {
    Told article = read("The Center for Coastal Studies sued.");
    assertThat(article.at("Studies", 1).name()).isEqualTo("Center for Coastal Studies");
  }
}
