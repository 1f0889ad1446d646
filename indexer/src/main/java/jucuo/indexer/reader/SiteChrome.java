package jucuo.indexer.reader;

import java.util.List;
import java.util.Set;

/** Tells the words of a site around a document, by what such words always are. */
final class SiteChrome {

    /** Commands and their parts; a line that is one of them is no text. */
    private static final Set<String> COMMANDS =
            Set.of(
                    "打印", "打印本页", "打印页面", "收藏", "关闭", "关闭窗口", "关闭本页", "下载", "下载全文", "全屏", "分享",
                    "加大", "还原", "减小", "大", "中", "小", "返回", "返回顶部", "顶部", "首页", "微信", "微博", "复制链接",
                    "纠错", "我要纠错", "朗读", "播放", "暂停", "语音播报", "无障碍", "长者模式", "繁体", "简体", "English",
                    "默认", "超大", "较大", "标准", "】", "【", "】【", "|", "-", "更多", "更多>>", "T", "a", "A");

    /** What a line of the site begins with. */
    private static final List<String> BEGINNINGS =
            List.of(
                    "字号",
                    "【字号",
                    "【字体",
                    "字体大小",
                    "字体：",
                    "[字号",
                    "[字体",
                    "您的位置",
                    "您当前的位置",
                    "您现在的位置",
                    "当前位置",
                    "所在位置",
                    "浏览次数",
                    "浏览量",
                    "点击数",
                    "点击量",
                    "点击次数",
                    "阅读次数",
                    "阅读量",
                    "访问次数",
                    "访问量",
                    "分享到",
                    "分享至",
                    "分享：",
                    "扫一扫",
                    "上一篇",
                    "下一篇",
                    "上一条",
                    "下一条",
                    "相关链接",
                    "相关稿件",
                    "相关阅读",
                    "相关文档",
                    "相关信息",
                    "相关推荐",
                    "相关解读",
                    "推荐阅读",
                    "热点推荐",
                    "延伸阅读",
                    "主办单位",
                    "主办：",
                    "承办单位",
                    "承办：",
                    "技术支持",
                    "版权所有",
                    "备案号",
                    "备案序号",
                    "网站地图",
                    "联系我们",
                    "网站标识码",
                    "打印本页",
                    "【打印",
                    "[打印",
                    "［打印",
                    "Copyright",
                    "©",
                    "责任编辑");

    /** What a line of the site holds. */
    private static final List<String> PARTS = List.of("ICP备", "公网安备", "网安备案", "浏览次数：", "字号：大");

    private static final int LONGEST = 120;

    private SiteChrome() {}

    /** Whether a block says nothing but what the site around a document says. */
    static boolean is(String block) {
        String words = block.replaceAll("[\\s\\u00A0\\u3000]+", " ").strip();
        if (words.length() > LONGEST) {
            return false;
        }
        return COMMANDS.contains(words)
                || BEGINNINGS.stream().anyMatch(words::startsWith)
                || PARTS.stream().anyMatch(words::contains)
                || isOfCommands(words);
    }

    private static boolean isOfCommands(String words) {
        String[] parts = words.split("[ |｜/【】\\[\\]［］（）()·]+", -1);
        boolean any = false;
        for (String part : parts) {
            if (!part.isEmpty()) {
                if (!COMMANDS.contains(part)) {
                    return false;
                }
                any = true;
            }
        }
        return any && parts.length > 1;
    }
}
