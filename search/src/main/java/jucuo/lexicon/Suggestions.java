package jucuo.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jucuo.chinese.Terms;
import jucuo.document.Span;
import jucuo.engine.Run;
import jucuo.engine.Suggestion;
import jucuo.lexicon.Spelled.Fit;
import jucuo.query.Marks;
import jucuo.query.Query;
import jucuo.query.Scope;
import jucuo.query.TextAnalysis;

/**
 * Finds the lexemes that may be meant by what is typed. Lexemes are looked up by each of their
 * characters, and by the first letters of two characters that a word begins with.
 */
final class Suggestions {

    /** Further ones of what is typed are not looked at. */
    private static final int MAX_TYPED = 120;

    /** Words of a lexeme beyond these are not found by their letters. */
    private static final int MAX_WORDS = 12;

    /** Lexemes that contain the characters and are ranked; those before are likelier anyway. */
    private static final int MAX_CONTAINING = 300;

    /** Fewer letters spell some words of nearly any heading; a guess. */
    private static final int FEWEST_WITHIN = 5;

    /** How much likelier it is that somebody typed all of a name, in the terms of a weight. */
    private static final double WHOLE = 10;

    private static final double BEGINNING = 4;
    private static final double IN_FULL = 3;

    /** A character's other readings are seldom meant: 调 as zhou. */
    private static final double ELSEWHERE = -6;

    private static final int LETTERS = 26;
    private static final int OTHER = LETTERS;
    private static final int BUCKETS = (LETTERS + 1) * (LETTERS + 1);

    private final List<Lexeme> lexemes;
    private final Readings readings;
    private final TextAnalysis analysis;
    private final Postings characters;
    private final Postings initials;
    private final Set<String> syllables;

    /**
     * @param lexemes the likeliest first
     */
    Suggestions(List<Lexeme> lexemes, Readings readings, TextAnalysis analysis) {
        this.lexemes = lexemes;
        this.readings = readings;
        this.analysis = analysis;
        this.characters = characters(lexemes);
        this.initials = initials();
        this.syllables = readings.letters();
    }

    private static Postings characters(List<Lexeme> lexemes) {
        var postings = new Postings.Builder(Character.MAX_VALUE + 1);
        for (int i = 0; i < lexemes.size(); i++) {
            String plain = lexemes.get(i).plain();
            for (int at = 0; at < plain.length(); at++) {
                if (plain.indexOf(plain.charAt(at)) == at) {
                    postings.add(plain.charAt(at), i);
                }
            }
        }
        return postings.build();
    }

    /** Each value is a lexeme's number and, in the lowest bits, the place where a word begins. */
    private Postings initials() {
        var postings = new Postings.Builder(BUCKETS);
        for (int i = 0; i < lexemes.size(); i++) {
            String plain = lexemes.get(i).plain();
            int words = 0;
            int start = 0;
            for (var word : Terms.WORDS.of(plain)) {
                if (words++ == MAX_WORDS) {
                    break;
                }
                for (int first : initials(i, start)) {
                    for (int second : initials(i, start + 1)) {
                        postings.add(bucket(first, second), i << 7 | start);
                    }
                }
                start += word.text().length();
            }
        }
        return postings.build();
    }

    private static int bucket(int first, int second) {
        return first * (LETTERS + 1) + second;
    }

    /** Of a character of a lexeme, each from 0; {@link #OTHER} where it has none. */
    private int[] initials(int lexeme, int at) {
        String plain = lexemes.get(lexeme).plain();
        if (at >= plain.length()) {
            return new int[] {OTHER};
        }
        String letters = readings.letters(lexeme, at);
        if (letters.isEmpty()) {
            return new int[] {letter(plain.charAt(at))};
        }
        return Stream.concat(Stream.of(letters), readings.anywhere(plain.charAt(at)).stream())
                .mapToInt(each -> letter(each.charAt(0)))
                .distinct()
                .toArray();
    }

    private static int letter(char c) {
        return c >= 'a' && c <= 'z' ? c - 'a' : OTHER;
    }

    /** A lexeme that may be meant, by the characters {@code [from, to)} of its plain form. */
    private record Match(int lexeme, int from, int to, double score) {

        static final Comparator<Match> LIKELIEST =
                Comparator.comparingDouble((Match m) -> -m.score()).thenComparingInt(Match::lexeme);
    }

    List<Suggestion> of(String typed, int limit) {
        String plain = cut(Typing.plain(typed, analysis));
        if (plain.isEmpty() || limit < 1) {
            return List.of();
        }
        var found = new Best(limit);
        containing(plain, found);
        if (Typing.hasLetters(plain)) {
            spelled(plain, found);
            String toneless = Typing.withoutTones(plain);
            if (found.isEmpty() && !toneless.equals(plain)) {
                spelled(toneless, found);
            }
        }
        return found.inOrder().stream().map(this::suggestion).toList();
    }

    private static String cut(String plain) {
        return plain.length() <= MAX_TYPED ? plain : plain.substring(0, MAX_TYPED);
    }

    /** The lexemes all of which the letters spell, the likeliest first. */
    List<Lexeme> spelledBy(String letters, int limit) {
        var found = new Best(limit);
        spelled(letters, found);
        return found.inOrder().stream()
                .filter(m -> m.from() == 0)
                .filter(m -> m.to() == lexemes.get(m.lexeme()).plain().length())
                .map(m -> lexemes.get(m.lexeme()))
                .toList();
    }

    /**
     * The words of lexemes that the letters spell, from the beginning of one to the end of one;
     * those said most often first. None for so few letters that they spell something in any text.
     */
    List<String> spelledWithin(String letters, int limit) {
        if (letters.length() < FEWEST_WITHIN) {
            return List.of();
        }
        var found = new Best(MAX_CONTAINING, m -> endsWord(plain(m), m.to()));
        spelled(letters, found);
        Map<String, Integer> counts = new HashMap<>();
        for (Match match : found.inOrder()) {
            String words = plain(match).substring(match.from(), match.to());
            counts.merge(words, lexemes.get(match.lexeme()).count(), Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    private String plain(Match match) {
        return lexemes.get(match.lexeme()).plain();
    }

    private static boolean endsWord(String plain, int end) {
        int at = 0;
        for (var word : Terms.WORDS.of(plain)) {
            at += word.text().length();
            if (at >= end) {
                return at == end;
            }
        }
        return false;
    }

    private void containing(String plain, Best found) {
        int rarest = 0;
        for (int at = 1; at < plain.length(); at++) {
            if (characters.size(plain.charAt(at)) < characters.size(plain.charAt(rarest))) {
                rarest = at;
            }
        }
        int matches = 0;
        char key = plain.charAt(rarest);
        for (int i = characters.from(key); i < characters.to(key); i++) {
            int lexeme = characters.value(i);
            int at = lexemes.get(lexeme).plain().indexOf(plain);
            if (at >= 0) {
                found.add(match(lexeme, at, at + plain.length(), Fit.FULL));
                if (++matches == MAX_CONTAINING) {
                    return;
                }
            }
        }
    }

    private Match match(int lexeme, int from, int to, Fit fit) {
        Lexeme found = lexemes.get(lexeme);
        boolean beginning = from == 0;
        double score =
                found.weight()
                        + (beginning ? BEGINNING : 0)
                        + (beginning && to == found.plain().length() ? WHOLE : 0)
                        + switch (fit) {
                            case FULL -> IN_FULL;
                            case SHORT -> 0;
                            case ELSEWHERE -> ELSEWHERE;
                        };
        return new Match(lexeme, from, to, score);
    }

    private void spelled(String plain, Best found) {
        if (letter(plain.charAt(0)) == OTHER) {
            spelledFromACharacter(plain, found);
            return;
        }
        var spelled = new Spelled(readings, plain);
        boolean[] seconds = seconds(plain);
        for (int second = 0; second <= LETTERS; second++) {
            if (seconds[second]) {
                int bucket = bucket(letter(plain.charAt(0)), second);
                int to = plain.length() > 1 ? initials.to(bucket) : first(bucket);
                for (int i = initials.from(bucket); i < to; i++) {
                    int lexeme = initials.value(i) >>> 7;
                    int start = initials.value(i) & 0x7F;
                    if (spelled.matches(lexeme, lexemes.get(lexeme).plain(), start)) {
                        found.add(match(lexeme, start, spelled.end(), spelled.fit()));
                    }
                }
            }
        }
    }

    /** Behind the likeliest of a bucket. */
    private int first(int bucket) {
        return Math.min(initials.to(bucket), initials.from(bucket) + MAX_CONTAINING);
    }

    /** A Chinese character, or a digit, and letters behind it: {@code 太y}. */
    private void spelledFromACharacter(String plain, Best found) {
        var spelled = new Spelled(readings, plain);
        char first = plain.charAt(0);
        for (int i = characters.from(first); i < characters.to(first); i++) {
            int lexeme = characters.value(i);
            String name = lexemes.get(lexeme).plain();
            for (int at = name.indexOf(first); at >= 0; at = name.indexOf(first, at + 1)) {
                if (spelled.matches(lexeme, name, at)) {
                    found.add(match(lexeme, at, spelled.end(), spelled.fit()));
                    break;
                }
            }
        }
    }

    /** The first letters that the second character may have; what is no letter may be any. */
    private boolean[] seconds(String plain) {
        boolean[] seconds = new boolean[LETTERS + 1];
        char first = plain.charAt(0);
        add(seconds, plain, 1);
        if (plain.length() > 1 && plain.charAt(1) == 'h') {
            add(seconds, plain, 2);
        }
        for (String letters : syllables) {
            if (letters.charAt(0) == first) {
                if (plain.startsWith(letters)) {
                    add(seconds, plain, letters.length());
                } else if (letters.startsWith(plain)) {
                    add(seconds, plain, plain.length());
                }
            }
        }
        return seconds;
    }

    private static void add(boolean[] seconds, String plain, int at) {
        if (at < plain.length() && letter(plain.charAt(at)) != OTHER) {
            seconds[letter(plain.charAt(at))] = true;
        } else {
            Arrays.fill(seconds, true);
        }
    }

    private Suggestion suggestion(Match match) {
        Lexeme lexeme = lexemes.get(match.lexeme());
        var words =
                new Query.Phrase(lexeme.plain().substring(match.from(), match.to()), Scope.TEXT);
        var runs = new ArrayList<Run>();
        int at = 0;
        for (Span span : Marks.of(words, analysis).in(lexeme.text())) {
            runs.add(new Run(lexeme.text().substring(at, span.start()), false));
            runs.add(new Run(span.in(lexeme.text()), true));
            at = span.end();
        }
        runs.add(new Run(lexeme.text().substring(at), false));
        runs.removeIf(run -> run.text().isEmpty());
        return new Suggestion(runs, lexeme.kind(), lexeme.document(), lexeme.count());
    }

    /** The likeliest matches, one a lexeme. */
    private static final class Best {

        private final int limit;
        private final Predicate<Match> fits;
        private final PriorityQueue<Match> best;

        Best(int limit) {
            this(limit, _ -> true);
        }

        Best(int limit, Predicate<Match> fits) {
            this.limit = limit;
            this.fits = fits;
            this.best = new PriorityQueue<>(Match.LIKELIEST.reversed());
        }

        boolean isEmpty() {
            return best.isEmpty();
        }

        void add(Match match) {
            if (best.size() == limit && Match.LIKELIEST.compare(best.element(), match) <= 0) {
                return;
            }
            if (!fits.test(match)) {
                return;
            }
            Optional<Match> same =
                    best.stream().filter(m -> m.lexeme() == match.lexeme()).findFirst();
            if (same.isPresent() && same.get().score() >= match.score()) {
                return;
            }
            same.ifPresent(best::remove);
            best.add(match);
            if (best.size() > limit) {
                best.remove();
            }
        }

        List<Match> inOrder() {
            return best.stream().sorted(Match.LIKELIEST).toList();
        }
    }
}
