package jucuo.indexer.structure;

import java.util.List;
import java.util.Random;

/** Invents words as policies have them, sentence by sentence. */
final class Prose {

    private static final List<String> VERBS =
            List.of("推进", "健全", "完善", "加快发展", "培育", "提升", "优化", "深化", "支持", "引导", "统筹");
    private static final List<String> FIELDS =
            List.of("数字经济", "乡村", "养老服务", "绿色低碳", "先进制造", "文化旅游", "科技创新", "基层治理", "现代物流", "职业教育");
    private static final List<String> THINGS =
            List.of("体系", "机制", "平台", "能力", "水平", "环境", "产业集群", "服务网络", "标准", "示范区", "队伍");
    private static final List<String> NAMES = List.of("“清风”行动", "“一网通办”改革", "“灯塔企业”培育工程");
    private static final List<String> FIGURES =
            List.of("到2027年达到1.5万家", "力争增长6.5%左右", "新增3处以上", "覆盖率超过90%");

    private final Random random;

    Prose(Random random) {
        this.random = random;
    }

    /** 健全乡村服务网络, as headings are. */
    String title() {
        return any(VERBS) + any(FIELDS) + any(THINGS);
    }

    /** 乡村服务网络建设规划, as documents are called. */
    String name() {
        return any(FIELDS) + any(THINGS);
    }

    /** One sentence with its full stop. */
    String sentence() {
        var sentence = new StringBuilder(title());
        for (int i = random.nextInt(4); i >= 0; i--) {
            sentence.append(random.nextInt(5) == 0 ? "；" : "，").append(clause());
        }
        return sentence.append('。').toString();
    }

    /** So many sentences. */
    String sentences(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(sentence());
        }
        return text.toString();
    }

    private String clause() {
        return switch (random.nextInt(8)) {
            case 0 -> "实施" + any(NAMES);
            case 1 -> name() + any(FIGURES);
            case 2 -> title() + "（试点地区先行）";
            case 3 -> "打造" + any(FIELDS) + "、" + any(FIELDS) + "融合" + any(THINGS);
            default -> title();
        };
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
