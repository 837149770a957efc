package dateline.reading.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.reading.Sentences;
import dateline.record.Span;
import org.junit.jupiter.api.Test;

class TreeTest {
    @Test
    void contentWordsAreHeadsAndPrepositionsAreTheirCases() {
        Tree tree = Sentences.tree("Talks between Iran and Iraq in Geneva have stalled.");
        int talks = 0;
        int iran = 2;
        assertThat(tree.rel(iran)).isEqualTo("nmod");
        assertThat(tree.head(iran)).isEqualTo(talks);
        assertThat(tree.caseOf(iran)).isEqualTo("between");
        assertThat(tree.conjuncts(iran)).containsExactly(2, 4);
    }

    @Test
    void coordinationIsAFanFromTheFirstConjunct() {
        Tree tree = Sentences.tree("Troops, tanks and planes attacked the town.");
        assertThat(tree.conjuncts(0).stream().map(i -> tree.token(i).form()))
                .containsExactly("Troops", "tanks", "planes");
    }

    @Test
    void aCopulaHangsOnItsPredicate() {
        Tree tree = Sentences.tree("Iran is ready.");
        assertThat(tree.head(2)).isEqualTo(-1);
        assertThat(tree.rel(1)).isEqualTo("cop");
        assertThat(tree.rel(0)).isEqualTo("nsubj");
    }

    @Test
    void offsetsCountUtf16UnitsIntoTheBodyEvenBehindAstralCharacters() {
        String body = "\uD83D\uDE00 Police arrested “twelve” people.";
        Tree tree = Sentences.tree(body);
        for (Token t : tree.tokens()) {
            assertThat(t.span().of(body)).isEqualTo(t.form());
        }
        assertThat(tree.tokens().stream().map(Token::form)).contains("Police", "arrested", "twelve", "people");
    }

    @Test
    void aSentenceBeyondTheLimitIsTaggedButNotParsed() {
        String body = "word ".repeat(SyntaxParser.LONGEST + 1) + ".";
        Tree tree = Sentences.tree(body);
        assertThat(tree.parsed()).isFalse();
        assertThat(tree.span()).isEqualTo(new Span(0, body.length()));
        assertThat(tree.size()).isGreaterThan(SyntaxParser.LONGEST);
    }
}
