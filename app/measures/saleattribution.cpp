// SPDX-License-Identifier: Apache-2.0
#include "measures/saleattribution.h"

#include "domain/identity.h"

namespace tradewind {

using namespace Qt::StringLiterals;

QString AttributionRule::sentence() const
{
    return needsAnswer ? u"A sale is owed to the program whose touch the customer answered last, within %1 days before it."_s.arg(days)
                       : u"A sale is owed to the program whose touch the customer answered last within %1 days before it, else to the last "
                         u"touch in those days."_s.arg(days);
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
