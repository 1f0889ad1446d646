package jucuo.indexer.structure;

import java.util.List;
import java.util.Random;

/** Writes documents of known outline: plans, notices, resolutions, speeches and statutes. */
final class OutlineGenerator {

    /** Orders of numberings that authors use, outermost first. */
    private static final List<List<Numbering>> ORDERS =
            List.of(
                    List.of(
                            Numbering.CHINESE,
                            Numbering.BRACKETED,
                            Numbering.ARABIC,
                            Numbering.ARABIC_BRACKETED),
                    List.of(
                            Numbering.CHINESE,
                            Numbering.BRACKETED,
                            Numbering.ARABIC_WIDE,
                            Numbering.CIRCLED),
                    List.of(
                            Numbering.CHINESE,
                            Numbering.ARABIC,
                            Numbering.ARABIC_BRACKETED,
                            Numbering.CIRCLED),
                    List.of(Numbering.CHINESE, Numbering.ARABIC_COMMA, Numbering.HALF_BRACKETED),
                    List.of(
                            Numbering.CHAPTER,
                            Numbering.SECTION,
                            Numbering.CHINESE,
                            Numbering.BRACKETED),
                    List.of(
                            Numbering.CHAPTER,
                            Numbering.CHINESE,
                            Numbering.BRACKETED,
                            Numbering.ARABIC),
                    List.of(Numbering.PART, Numbering.CHINESE, Numbering.BRACKETED),
                    List.of(Numbering.BRACKETED, Numbering.ARABIC, Numbering.ARABIC_BRACKETED),
                    List.of(Numbering.ARABIC, Numbering.ARABIC_BRACKETED, Numbering.CIRCLED));

    private final Random random;
    private final Prose prose;
    private final KnownOutline outline = new KnownOutline();
    private int boxes;

    private OutlineGenerator(Random random) {
        this.random = random;
        this.prose = new Prose(random);
    }

    static KnownOutline plan(Random random) {
        return new OutlineGenerator(random).plan();
    }

    static KnownOutline notice(Random random) {
        return new OutlineGenerator(random).notice();
    }

    static KnownOutline emergencyPlan(Random random) {
        return new OutlineGenerator(random).emergencyPlan();
    }

    static KnownOutline speech(Random random) {
        return new OutlineGenerator(random).speech();
    }

    static KnownOutline resolution(Random random) {
        return new OutlineGenerator(random).resolution();
    }

    static KnownOutline statute(Random random) {
        return new OutlineGenerator(random).statute();
    }

    private KnownOutline plan() {
        outline.aside("海州市人民政府关于" + prose.title() + "的意见");
        if (random.nextBoolean()) {
            outline.aside("海政发〔2024〕" + (1 + random.nextInt(90)) + "号");
        }
        if (random.nextBoolean()) {
            outline.aside("各区人民政府，市政府各部门：");
        }
        outline.node(-1, "", "", "为" + prose.sentences(1 + random.nextInt(2)));
        List<Numbering> order = ORDERS.get(random.nextInt(ORDERS.size()));
        units(-1, order.subList(0, 1 + random.nextInt(order.size())));
        if (random.nextBoolean()) {
            outline.aside("海州市人民政府");
            outline.aside("2024年" + (1 + random.nextInt(12)) + "月5日");
            if (random.nextBoolean()) {
                outline.aside("（此件公开发布）");
            }
        }
        return outline;
    }

    /** A notice that issues a plan, with contents or without, and appendices. */
    private KnownOutline notice() {
        String title = "海州市" + prose.title() + "实施方案";
        outline.aside("海州市人民政府关于印发《" + title + "》的通知");
        outline.aside("海政发〔2024〕" + (1 + random.nextInt(90)) + "号");
        outline.aside("各区人民政府，市政府各部门：");
        outline.node(-1, "", "", "现将《" + title + "》印发给你们，请认真贯彻执行。");
        List<String> appendices = appendices();
        for (int i = 0; i < appendices.size(); i++) {
            outline.aside((i == 0 ? "附件：" : "") + (i + 1) + "." + appendices.get(i));
        }
        outline.aside("海州市人民政府");
        outline.aside("2024年3月5日");
        outline.aside("（此件公开发布）");
        outline.aside(title);
        int contents = outline.paragraphs().size();
        outline.node(-1, "", "", "为" + prose.sentences(2));
        int chapters = outline.nodes().size();
        int order = random.nextInt(ORDERS.size());
        units(-1, ORDERS.get(order).subList(0, 2));
        if (random.nextBoolean()) {
            outline.contents(contents, chapters, random.nextBoolean());
        }
        for (int i = 0; i < appendices.size(); i++) {
            appendix(i + 1, appendices.get(i));
        }
        return outline;
    }

    private List<String> appendices() {
        return random.nextBoolean()
                ? List.of()
                : List.of(prose.title() + "重点任务", prose.title() + "工作要求");
    }

    private void appendix(int ordinal, String title) {
        int appendix = outline.node(-1, "附件" + ordinal, title, "附件" + ordinal);
        outline.more(title);
        for (int i = 1; i <= 3; i++) {
            outline.node(
                    appendix,
                    Numbering.CHINESE.label(i),
                    "",
                    Numbering.CHINESE.printed(i) + prose.title() + "，" + prose.sentence());
        }
    }

    /** 1　总则, 1.1, 1.1.1. */
    private KnownOutline emergencyPlan() {
        outline.aside("海州市" + prose.name() + "应急预案");
        int chapters = 2 + random.nextInt(4);
        for (int c = 1; c <= chapters; c++) {
            String title = prose.name();
            int chapter = outline.node(-1, "" + c, title, c + "　" + title);
            int sections = 2 + random.nextInt(3);
            for (int s = 1; s <= sections; s++) {
                String label = c + "." + s;
                String name = prose.name();
                int section = outline.node(chapter, label, name, label + "　" + name);
                if (random.nextBoolean()) {
                    paragraph(section);
                } else {
                    for (int i = 1; i <= 3; i++) {
                        String item = label + "." + i;
                        String heading = prose.title();
                        outline.node(
                                section,
                                item,
                                heading,
                                item + "　" + heading + "。" + prose.sentences(2));
                    }
                }
            }
        }
        return outline;
    }

    /** Headings without a number. */
    private KnownOutline speech() {
        outline.aside("在海州市" + prose.name() + "工作会议上的讲话");
        outline.aside("同志们：");
        outline.node(-1, "", "", "今天召开这次会议，" + prose.sentences(2));
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            String title = prose.title();
            int section = outline.node(-1, "", title, title);
            outline.node(section, "", "", prose.sentences(3));
            if (random.nextBoolean()) {
                paragraph(section);
            }
        }
        return outline;
    }

    /** A box with items of its own, in the section that {@code section} is. */
    private void box(int section, int ordinal) {
        String title = prose.title();
        int box = outline.node(section, "专栏" + ordinal, title, "专栏" + ordinal + "　" + title);
        for (int i = 1; i <= 3; i++) {
            String item = prose.title();
            outline.node(
                    box,
                    Numbering.ARABIC.label(i),
                    item,
                    Numbering.ARABIC.printed(i) + item + "。" + prose.sentence());
        }
    }

    private void units(int parent, List<Numbering> styles) {
        int count = 2 + random.nextInt(4);
        for (int i = 1; i <= count; i++) {
            Numbering style = styles.getFirst();
            if (styles.size() == 1 && !style.isDivision()) {
                item(parent, style, i, i < count);
            } else {
                int section = section(parent, style, i);
                if (styles.size() > 1) {
                    units(section, styles.subList(1, styles.size()));
                }
            }
        }
        if (parent >= 0 && styles.size() == 1 && random.nextInt(6) == 0) {
            box(parent, ++boxes);
        }
    }

    private int section(int parent, Numbering style, int ordinal) {
        String title = prose.title();
        int section =
                outline.node(parent, style.label(ordinal), title, style.printed(ordinal) + title);
        boolean introduced = random.nextInt(3) == 0;
        if (style.isDivision() || introduced) {
            paragraph(section);
        }
        return section;
    }

    private void item(int parent, Numbering style, int ordinal, boolean followed) {
        String label = style.label(ordinal);
        String printed = style.printed(ordinal);
        String title = prose.title();
        String words = prose.sentences(1 + random.nextInt(3));
        switch (random.nextInt(6)) {
            case 0 ->
                    outline.node(
                            parent, label, "", printed + prose.title() + "，" + prose.sentence());
            case 1 -> {
                String brief = title.substring(0, 6);
                outline.node(parent, label, brief, printed + brief + "：" + words);
            }
            case 2 -> {
                int item = outline.node(parent, label, title, printed + title + "。" + words);
                if (followed) {
                    outline.node(item, "", "", prose.sentences(1 + random.nextInt(2)));
                }
            }
            case 3 -> {
                int item = outline.node(parent, label, title, printed + title + "。" + words);
                clauses(item, random.nextBoolean() ? Numbering.IS : Numbering.ORDINAL);
            }
            default -> outline.node(parent, label, title, printed + title + "。" + words);
        }
    }

    private void paragraph(int parent) {
        int paragraph = outline.node(parent, "", "", prose.sentences(1 + random.nextInt(3)));
        if (random.nextInt(4) == 0) {
            clauses(paragraph, Numbering.IS);
        }
    }

    private void clauses(int parent, Numbering style) {
        int count = 2 + random.nextInt(4);
        for (int i = 1; i <= count; i++) {
            String title = prose.title();
            outline.clause(
                    parent,
                    style.label(i),
                    title,
                    style.printed(i) + title + "。" + prose.sentences(1 + random.nextInt(2)));
        }
    }

    private KnownOutline resolution() {
        outline.aside("中国共产党海州市第九届委员会第三次全体会议决议");
        outline.aside("（2024年7月5日中国共产党海州市第九届委员会第三次全体会议通过）");
        outline.node(-1, "", "", "中国共产党海州市第九届委员会第三次全体会议，于2024年7月5日举行。");
        for (int i = 2 + random.nextInt(6); i > 0; i--) {
            String verb = List.of("强调", "指出", "提出").get(random.nextInt(3));
            String title = prose.title();
            String lead = "全会" + verb + "，要" + title + "。";
            if (random.nextInt(4) == 0) {
                outline.node(-1, "", "", lead + prose.sentences(2));
            } else {
                clauses(
                        outline.node(-1, "", title, lead + prose.sentences(random.nextInt(2))),
                        Numbering.IS);
            }
        }
        return outline;
    }

    private KnownOutline statute() {
        outline.aside("海州市" + prose.name() + "管理条例");
        outline.aside("（2024年7月5日海州市第九届人民代表大会常务委员会第三次会议通过）");
        int article = 1;
        boolean sections = random.nextInt(3) == 0;
        int chapters = 2 + random.nextInt(5);
        for (int c = 1; c <= chapters; c++) {
            String title = prose.name();
            int chapter =
                    outline.node(
                            -1,
                            Numbering.CHAPTER.label(c),
                            title,
                            Numbering.CHAPTER.printed(c) + title);
            for (int s = 1; s <= (sections ? 2 : 1); s++) {
                String name = prose.name();
                int parent =
                        sections
                                ? outline.node(
                                        chapter,
                                        Numbering.SECTION.label(s),
                                        name,
                                        Numbering.SECTION.printed(s) + name)
                                : chapter;
                for (int a = 1 + random.nextInt(5); a > 0; a--) {
                    article(parent, article++);
                }
            }
        }
        return outline;
    }

    private void article(int parent, int ordinal) {
        outline.node(
                parent,
                Numbering.ARTICLE.label(ordinal),
                "",
                Numbering.ARTICLE.printed(ordinal) + prose.sentences(1 + random.nextInt(2)));
        if (random.nextInt(3) == 0) {
            outline.more("有下列情形之一的，由主管部门处理：");
            int items = 2 + random.nextInt(4);
            for (int i = 1; i <= items; i++) {
                outline.more(
                        Numbering.BRACKETED.printed(i) + prose.title() + (i < items ? "；" : "。"));
            }
        }
        if (random.nextInt(4) == 0) {
            outline.more("前款规定的" + prose.sentence());
        }
    }
}
