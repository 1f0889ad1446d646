package jucuo.chinese;

import java.util.Optional;
import java.util.regex.Pattern;
import jucuo.number.Numeral;

/** What is one number and so one word: 二〇二七年, 3.5万亩, 2023年11月29日. */
final class NumberWord {

    /** As documents print them behind numbers; of two such the longer is tried first. */
    private static final Pattern UNIT =
            Pattern.compile(
                    "个?(?:百分点|基点|工作日|小时|月)|年|岁|天|日|号|周|分钟?|秒|[美欧日港]?元|英镑|人民币"
                            + "|亩|公顷|平方公里|[平立]方(?:千|厘|毫)?米|[公海]里|[千厘毫微]?米|[千兆吉]瓦时?|[千毫微]?克"
                            + "|公斤|斤|吨(?:标准煤)?|毫?升|度|倍|番|成|千?伏安?"
                            + "|人次|户次|场次|课时|学时|学位|标?箱|[个家户人名位项所座处张辆套间次场件种条只头株部支门艘架台款例篇册枚口片宗类列栋幢孔份]");

    private NumberWord() {}

    /** Whether {@code run} is a number, or several each with its unit that make up one (a date). */
    static boolean is(String run) {
        int at = 0;
        while (at < run.length()) {
            Optional<Numeral> number = Numeral.at(run, at);
            if (number.isEmpty()) {
                return false;
            }
            at = number.get().to();
            var unit = UNIT.matcher(run).region(at, run.length());
            if (unit.lookingAt()) {
                at = unit.end();
            } else if (at < run.length()) {
                return false;
            }
        }
        return at > 0;
    }
}
