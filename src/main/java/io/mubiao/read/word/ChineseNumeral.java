package io.mubiao.read.word;

/** Chinese numerals for counting: 12 is 十二, 105 is 一百零五, 20 in legal script is 贰拾. */
enum ChineseNumeral {
    EVERYDAY("〇一二三四五六七八九", "十百千", "零", true),
    LEGAL("零壹贰叁肆伍陆柒捌玖", "拾佰仟", "零", false),
    LEGAL_TRADITIONAL("零壹貳參肆伍陸柒捌玖", "拾佰仟", "零", false);

    private final String digits;
    private final String places;
    private final String gap;
    private final boolean shortTens;

    ChineseNumeral(String digits, String places, String gap, boolean shortTens) {
        this.digits = digits;
        this.places = places;
        this.gap = gap;
        this.shortTens = shortTens;
    }

    /** Digit by digit: 10 is 一〇. */
    String digits(int number) {
        StringBuilder text = new StringBuilder();
        Integer.toString(Math.max(0, number)).chars().forEach(c -> text.append(digits.charAt(c - '0')));
        return text.toString();
    }

    /** As one counts; beyond 9999 in Arabic digits, which no list reaches. */
    String count(int number) {
        if (number <= 0 || number > 9999) {
            return number == 0 ? digits(0) : Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        boolean skipped = false;
        for (int place = 3; place >= 0; place--) {
            int digit = number / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                skipped = true;
                continue;
            }
            if (skipped && text.length() > 0) {
                text.append(gap);
            }
            skipped = false;
            if (!(shortTens && place == 1 && digit == 1 && text.length() == 0)) {
                text.append(digits.charAt(digit));
            }
            if (place > 0) {
                text.append(places.charAt(place - 1));
            }
        }
        return text.toString();
    }
}
