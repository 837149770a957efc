package dateline.reading.syntax;

import dateline.record.Span;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Emory NLP4J behind the house's own interface: tokens, parts of speech, lemmas and dependencies, without its word
 * embeddings (they change no result and weigh 185 MB). Safe for concurrent use.
 */
public final class NlpjParser implements SyntaxParser {
    /** Most characters without a blank that the tokenizer gets to see at once. */
    private static final int LONGEST_RUN = 120;

    private final Map<String, List<String>> ambiguityClasses;
    private final Map<String, Set<String>> clusters;
    private final NLPComponent<NLPNode> tagger;
    private final NLPComponent<NLPNode> dependencies;
    private static final int LONGEST_NUMBER = 6;

    private final Tokenizer tokenizer = new EnglishTokenizer();
    private final MorphologicalAnalyzer<NLPNode> morphology = new MorphologicalAnalyzer<>(Language.ENGLISH);

    /**
     * Takes the four deserialised parts of NLP4J's English models.
     *
     * @throws ClassCastException if a part is not what its name says
     */
    @SuppressWarnings("unchecked")
    public NlpjParser(Object ambiguityClasses, Object clusters, Object tagger, Object dependencies) {
        this.ambiguityClasses = (Map<String, List<String>>) ambiguityClasses;
        this.clusters = (Map<String, Set<String>>) clusters;
        this.tagger = forDecoding(tagger);
        this.dependencies = forDecoding(dependencies);
    }

    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> forDecoding(Object model) {
        OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) model;
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    @Override
    public Tree parse(String text, Span sentence, int number, int paragraph, Predicate<List<Token>> worthParsing) {
        NLPNode[] nodes = tokenize(sentence.of(text));
        tagger.process(nodes);
        morphology.process(nodes);
        List<Token> tokens = tokens(nodes, text, sentence.start());
        int n = tokens.size();
        int[] heads = new int[n];
        String[] labels = new String[n];
        boolean parsed = n > 0 && n <= LONGEST && worthParsing.test(tokens);
        if (parsed) {
            dependencies.process(nodes);
            for (int i = 0; i < n; i++) {
                NLPNode head = nodes[i + 1].getDependencyHead();
                heads[i] = head == null ? -1 : head.getID() - 1;
                String label = nodes[i + 1].getDependencyLabel();
                labels[i] = label == null ? "dep" : label;
            }
            String[] tags = tokens.stream().map(Token::xpos).toArray(String[]::new);
            String[] lemmas = tokens.stream().map(Token::lemma).toArray(String[]::new);
            new UdConverter(tags, lemmas, heads, labels).convert();
            new TreeMender(tags, lemmas, heads, labels).mend();
        } else {
            Arrays.fill(heads, -1);
            Arrays.fill(labels, "dep");
        }
        return new Tree(number, paragraph, sentence, tokens, heads, labels, parsed);
    }

    private NLPNode[] tokenize(String words) {
        // the tokenizer knows blanks, not every white space that newsrooms use
        String plain = words.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\n', ' ')
                .replace('\t', ' ');
        var tokens = pieces(plain);
        NLPNode[] nodes = new NLPNode[tokens.size() + 1];
        nodes[0] = new NLPNode();
        nodes[0].toRoot();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            NLPNode node = new NLPNode(i + 1, token.getWordForm());
            node.setStartOffset(token.getStartOffset());
            node.setEndOffset(token.getEndOffset());
            String key = node.getWordFormSimplifiedLowercase();
            List<String> classes = ambiguityClasses.get(key);
            if (classes != null) {
                node.setAmbiguityClasses(classes);
            }
            Set<String> cluster = clusters.get(key);
            if (cluster != null) {
                node.setWordClusters(cluster);
            }
            nodes[i + 1] = node;
        }
        return nodes;
    }

    /** The words; what has no blank for very long is cut, since the tokenizer looks at all of such a run again and again. */
    private List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> pieces(String plain) {
        List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> out = new ArrayList<>();
        int from = 0;
        int run = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || run >= LONGEST_RUN) {
                for (var token : tokenizer.tokenize(plain.substring(from, i))) {
                    token.setStartOffset(from + token.getStartOffset());
                    token.setEndOffset(from + token.getEndOffset());
                    out.add(token);
                }
                from = i;
                run = 0;
            }
            run = i < plain.length() && plain.charAt(i) == ' ' ? 0 : run + 1;
        }
        freeNumber(out);
        return out;
    }

    /** "on May 1." ends in a number and a full stop, not in the head of a list's first item. */
    private static void freeNumber(List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> tokens) {
        int last = tokens.size() - 1;
        if (last < 1) {
            return;
        }
        var token = tokens.get(last);
        String form = token.getWordForm();
        int stop = form.length() - 1;
        boolean number = stop > 0
                && stop < LONGEST_NUMBER
                && form.charAt(stop) == '.'
                && form.chars().limit(stop).allMatch(Character::isDigit)
                && token.getEndOffset() - token.getStartOffset() == form.length();
        if (number) {
            int end = token.getEndOffset();
            tokens.set(
                    last,
                    new edu.emory.mathcs.nlp.component.tokenizer.token.Token(
                            form.substring(0, stop), token.getStartOffset(), end - 1));
            tokens.add(new edu.emory.mathcs.nlp.component.tokenizer.token.Token(".", end - 1, end));
        }
    }

    private static List<Token> tokens(NLPNode[] nodes, String text, int offset) {
        List<Token> tokens = new ArrayList<>(nodes.length);
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            String tag = node.getPartOfSpeechTag();
            Span span = new Span(offset + node.getStartOffset(), offset + node.getEndOffset());
            String lemma = node.getLemma() == null ? node.getWordForm() : node.getLemma();
            String form = span.of(text);
            // NLP4J masks digits in lemmas; a reader of numbers needs them
            lemma = lemma.indexOf('#') >= 0 || lemma.equals("0") || tag.equals("CD") ? form : lemma;
            lemma = lemma.equals("ended") ? "end" : lemma; // the one common past form that NLP4J leaves as it is
            tokens.add(new Token(
                    i - 1, span, form, lemma.toLowerCase(Locale.ROOT), tag, PartOfSpeech.universal(tag, lemma)));
        }
        return tokens;
    }
}
