// SPDX-License-Identifier: Apache-2.0
#include "domain/moneytext.h"

namespace tradewind {

namespace {

/// Digits and one point as a whole number of 10^-decimals, rounded half up; nothing for anything else.
std::optional<std::int64_t> scaledNumber(QStringView text, int decimals)
{
    std::int64_t number = 0;
    int after = -1; // digits seen after the point; −1 before it
    bool any = false;
    bool roundUp = false;
    for (const QChar c : text) {
        if (c == u'.' && after < 0) {
            after = 0;
        } else if (c == u',' && after < 0 && any) {
            continue;
        } else if (c >= u'0' && c <= u'9') {
            any = true;
            if (after == decimals) {
                roundUp = c >= u'5';
                ++after;
            } else if (after < decimals) {
                if (number > 90'000'000'000'000'000)
                    return std::nullopt;
                number = number * 10 + (c.unicode() - u'0');
                after += after >= 0 ? 1 : 0;
            }
        } else {
            return std::nullopt;
        }
    }
    if (!any)
        return std::nullopt;
    for (after = std::max(after, 0); after < decimals; ++after) {
        if (number > 90'000'000'000'000'000)
            return std::nullopt;
        number *= 10;
    }
    return number + (roundUp ? 1 : 0);
}

} // namespace

QString dollars(Money amount)
{
    const std::int64_t size = amount.cents < 0 ? -amount.cents : amount.cents;
    return QStringLiteral("%1%2.%3")
        .arg(amount.cents < 0 ? QStringLiteral("-") : QString())
        .arg(size / 100)
        .arg(size % 100, 2, 10, QLatin1Char('0'));
}

std::optional<Money> dollarsFrom(QStringView text)
{
    text = text.trimmed();
    bool negative = false;
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        negative = true;
        text = text.mid(1, text.size() - 2).trimmed();
    }
    if (text.startsWith(u'-')) {
        negative = !negative;
        text = text.mid(1);
    }
    if (text.startsWith(u'$'))
        text = text.mid(1);
    const auto cents = scaledNumber(text, 2);
    if (!cents)
        return std::nullopt;
    return Money{negative ? -*cents : *cents};
}

std::optional<std::int64_t> microPercentFrom(QStringView text)
{
    text = text.trimmed();
    if (text.endsWith(u'%'))
        text = text.chopped(1).trimmed();
    const auto micro = scaledNumber(text, 6);
    if (!micro || *micro > 1'000'000'000)
        return std::nullopt;
    return micro;
}

} // namespace tradewind
