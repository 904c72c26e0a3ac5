// SPDX-License-Identifier: Apache-2.0
#include "measures/saleattribution.h"

#include "base/tr.h"
#include "domain/identity.h"

namespace tradewind {

using namespace Qt::StringLiterals;

QString AttributionRule::sentence() const
{
    const QString words =
        needsAnswer ? tr("A sale is owed to the touch the customer answered last within %1 days before it, and to one only.")
                    : tr("A sale is owed to the touch the customer answered last within %1 days before it, else to the last touch in those "
                         "days, and to one only.");
    return words.arg(days);
}

std::vector<ProgramTouch> settledTouches(const std::vector<HeardAnswer> &heard, const AttributionRule &rule)
{
    std::vector<ProgramTouch> settled;
    for (const HeardAnswer &one : heard) {
        if (one.isOwn) {
            settled.push_back(one.touch);
        } else if (one.touch.isAnswer && !settled.empty() && one.touch.on - settled.back().on <= rule.days) {
            ProgramTouch before = settled.back();
            before.on = one.touch.on;
            before.isAnswer = true;
            settled.push_back(before);
        }
    }
    return settled;
}

std::optional<ProgramTouch> owedTo(std::int32_t soldOn, const std::vector<ProgramTouch> &touches, const AttributionRule &rule)
{
    std::optional<ProgramTouch> last, lastAnswer;
    for (const ProgramTouch &touch : touches) {
        if (touch.on > soldOn || soldOn - touch.on > rule.days)
            continue;
        if (!last || touch.on >= last->on)
            last = touch;
        if (touch.isAnswer && (!lastAnswer || touch.on >= lastAnswer->on))
            lastAnswer = touch;
    }
    return lastAnswer || rule.needsAnswer ? lastAnswer : last;
}

std::optional<Lift> liftOf(const Share &treated, const Share &heldOut, double confidence)
{
    const auto difference = compareShares(heldOut, treated, confidence);
    if (!difference)
        return std::nullopt;
    const auto people = static_cast<double>(treated.of);
    return Lift{treated,
                heldOut,
                *difference,
                difference->difference * people,
                {difference->interval.least * people, difference->interval.most * people}};
}

bool isHeldOut(std::int64_t customerId, const QString &program, double percent)
{
    const std::string text = program.toStdString() + '\n' + std::to_string(customerId);
    constexpr double all = 18446744073709551616.0; // 2^64
    return static_cast<double>(stableHash(text, 0x686f'6c64'6f75'7431)) / all * 100 < percent;
}

} // namespace tradewind
