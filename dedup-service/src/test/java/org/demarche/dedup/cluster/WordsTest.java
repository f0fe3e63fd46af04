package org.demarche.dedup.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is printed in several ways and is read as one. */
class WordsTest {

  @Test
  void shouldReadNumbersInWordsAsDigits() {
    assertThat(Numerals.inDigits("two hundred and five ships")).isEqualTo("205 ships");
    assertThat(Numerals.inDigits("twenty-five envoys")).isEqualTo("25 envoys");
    assertThat(Numerals.inDigits("two and a half million crowns")).isEqualTo("2500000 crowns");
    assertThat(Numerals.inDigits("half a million")).isEqualTo("500000");
    assertThat(Numerals.inDigits("two dozen barges")).isEqualTo("24 barges");
    assertThat(Numerals.inDigits("1.5bn")).isEqualTo("1500000000");
  }

  @Test
  void shouldLeaveWhatIsNoNumberOfItsOwn() {
    assertThat(Numerals.inDigits("one of the parties")).isEqualTo("one of the parties");
    assertThat(Numerals.inDigits("in 2014 and 2015")).isEqualTo("in 2014 and 2015");
    assertThat(Numerals.inDigits("two thirds of the fleet")).isEqualTo("two thirds of the fleet");
  }

  @Test
  void shouldReadSpellingsOfANameAsOne() {
    assertThat(Words.of("Kyiv")).isEqualTo(Words.of("Kiev"));
    assertThat(Words.of("Łódź")).isEqualTo(Words.of("Lodz"));
    assertThat(Words.of("the United States")).isEqualTo(Words.of("the U.S."));
  }

  @Test
  void shouldReadANegationThatIsCutOffFromItsWord() {
    assertThat(Words.of("They did n't sail")).isEqualTo(Words.of("They did not sail"));
  }

  @Test
  void shouldKnowWhereASentenceBegins() {
    int[] words = Words.of("The pier burned. Gen. Berg left.");
    assertThat(words).satisfies(all -> assertThat(Words.beginsSentence(all[3])).isTrue());
    assertThat(words).satisfies(all -> assertThat(Words.beginsSentence(all[4])).isFalse());
  }

  @Test
  void shouldReadSignsFractionsAndTimesOfDay() {
    shouldReadAlike("$5m", "five million dollars");
    shouldReadAlike("75% of the fleet", "three quarters of the fleet");
    shouldReadAlike("9.5 per cent", "nine and a half percent");
    shouldReadAlike("50 basis points", "half a percentage point");
    shouldReadAlike("at 2:30", "at half past two");
    shouldReadAlike("2.30pm", "14:30 in the afternoon");
    shouldReadAlike("the 21st envoy", "the twenty-first envoy");
    shouldReadAlike("1.50", "one point five zero");
    shouldReadAlike("12km", "12 kilometres");
  }

  @Test
  void shouldKeepManyFromFew() {
    assertThat(Words.of("50")).isNotEqualTo(Words.of("500,000"));
    assertThat(Words.of("500")).isNotEqualTo(Words.of("five million"));
    assertThat(Words.of("minus two")).isNotEqualTo(Words.of("two"));
    assertThat(Words.of("one in three")).isNotEqualTo(Words.of("two in three"));
  }

  @Test
  void shouldReadPartsOfAWholeAlike() {
    shouldReadAlike("a third of", "one in three");
    shouldReadAlike("½ of the fleet", "50% of the fleet");
    shouldReadAlike("nine out of ten", "90 percent of");
    shouldReadAlike("2½ percent", "two and a half per cent");
  }

  @Test
  void shouldReadDaysAgesAndNumbersOfKingsAlike() {
    shouldReadAlike("the 5th of May", "May 5");
    shouldReadAlike("the fifth of May", "5 May");
    shouldReadAlike("World War II", "World War Two");
    shouldReadAlike("Anna the Second", "Anna II");
    shouldReadAlike("an hour and a half", "90 minutes");
    shouldReadAlike("the nineties", "the 1990s");
    shouldReadAlike("ten minutes to nine", "8:50");
    shouldReadAlike("minus two degrees", "-2°C");
    shouldReadAlike("USD 3 thousand million", "$3bn");
  }

  @Test
  void shouldReadADeedToldByANounAsTheDeed() {
    shouldReadAlike("We made a decision to leave", "We decided to leave");
    shouldReadAlike("They held talks with us", "They talked with us");
  }

  @Test
  void shouldReadNoReportOfWhatIsRetold() {
    assertThat(Reported.withoutReport("The mayor said on Monday that the pier would burn"))
        .isEqualTo("the pier would burn");
    assertThat(Reported.withoutReport("The pier, she added, would burn"))
        .isEqualTo("The pier, would burn");
    assertThat(Reported.withoutReport("The pier would burn, according to the mayor."))
        .isEqualTo("The pier would burn");
  }

  @Test
  void shouldReadBritishAndAmericanAlike() {
    shouldReadAlike("armoured", "armored");
    shouldReadAlike("catalogued", "cataloged");
    shouldReadAlike("the cease-fire", "the ceasefire");
  }

  @Test
  void shouldReadNamesWithTheirSignsAlike() {
    shouldReadAlike("Müller", "Mueller");
    shouldReadAlike("el-Sana'a", "al-Sanaa");
    shouldReadAlike("[Anna] Berg", "Berg");
  }

  @Test
  void shouldEndASentenceAfterAShortName() {
    int[] words = Words.of("It came from the UN. Nobody saw it.");
    assertThat(words).satisfies(all -> assertThat(Words.beginsSentence(all[4])).isFalse());
    assertThat(words).satisfies(all -> assertThat(Words.beginsSentence(all[5])).isTrue());
  }

  private static void shouldReadAlike(String one, String other) {
    assertThat(Words.of(one)).as(one + " / " + other).isEqualTo(Words.of(other));
  }
}
