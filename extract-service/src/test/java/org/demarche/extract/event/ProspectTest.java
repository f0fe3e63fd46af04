package org.demarche.extract.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.extract.actor.Cast;
import org.demarche.extract.article.Cleaning;
import org.demarche.extract.article.Page;
import org.demarche.extract.language.Document;
import org.demarche.extract.language.English;
import org.demarche.extract.language.Sentence;
import org.demarche.record.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProspectTest {

  private static English english;
  private static final Lexicon LEXICON = Lexicon.load();

  @BeforeAll
  static void load() {
    english = English.load();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "France imposed sanctions on Belarus on Tuesday.",
        "Peru called off its talks with Chile.",
        "Students marched through the old town against the new fees.",
        "The minister said that Norway must pull out its troops.",
        // what the preposition joins stands before it
        "It is the truce to which Peru and Chile agreed after a week of talks.",
        "The president is in Oslo for two days and will be off to Sweden on Friday.",
        "The president of Peru was off to the country again.",
        // a passive has its object far before it
        "The sanctions that the president of Peru had announced in a speech before the deputies on"
            + " the day of the great flood in the north were eased."
      })
  void shouldAskForTheTreeOfWhatCanBeAnEvent(String text) {
    assertThat(prospect(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // no word that makes an event
        "Peru is a country of mountains, and Chile is one of coasts.",
        // nobody in politics
        "She met her sister at the old mill and gave her some help with the goats.",
        // to be ready for something is an event, to be is not
        "Peru is where the best potatoes come from.",
        // a bed is no state
        "The president of Peru is off to bed.",
        // what would be reached is too far away
        "Children reach the swings, slides, ropes, rings, nets, walls, tunnels, ponds, sands, bridges,"
            + " benches and tables of the park by the old mill on foot, and of their names in Peru"
            + " nobody has a consensus."
      })
  void shouldSpareTheTreeOfWhatCannot(String text) {
    assertThat(prospect(text)).isFalse();
  }

  /** Of the first sentence; it must not need the tree itself. */
  private static boolean prospect(String text) {
    Page page = (Page) new Cleaning().clean(Article.ofBody(text), null);
    Document document = Document.read(page.body(), english);
    Sentence sentence = document.sentences().get(0);
    boolean prospect = Prospect.of(new Words(sentence, LEXICON), Cast.of(List.of(document)));
    assertThat(sentence.isParsed()).isFalse();
    return prospect;
  }
}
