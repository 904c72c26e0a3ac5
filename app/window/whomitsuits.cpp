// SPDX-License-Identifier: Apache-2.0
#include "base/utf8.h"
#include "ui/shell/statusstrip.h"
#include "window/windowparts.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

void showWhomItSuits(WindowParts &parts, qint64 unit)
{
    WindowDesk &desk = *parts.desk;
    const auto snapshot = desk.snapshot();
    const auto say = [&parts](const QString &sentence) { parts.window->status().showMessage(sentence); };
    if (!snapshot || !snapshot->match)
        return say(MainWindow::tr("The pipeline is still being read."));
    const auto &units = snapshot->match->units();
    const auto place = std::find_if(units.begin(), units.end(), [unit](const StockUnit &one) { return one.id == unit; });
    if (place == units.end())
        return say(MainWindow::tr("This vehicle has no price yet, so nobody can be matched to it."));
    const std::size_t index = static_cast<std::size_t>(place - units.begin());
    desk.runner.figure([&parts, snapshot, index, say]() -> std::function<void()> {
        QStringList vins;
        for (const std::size_t row : snapshot->match->rowsSuited(index, snapshot->desk->book())) {
            if (!snapshot->desk->vin(row).empty())
                vins << text(snapshot->desk->vin(row));
        }
        const StockUnit &one = snapshot->match->units()[index];
        const QString name = u"%1, %2"_s.arg(one.name, one.stockNumber);
        return [&parts, vins, name, say] {
            if (vins.isEmpty())
                return say(MainWindow::tr("Nobody could drive the %1 for about what they pay today.").arg(name));
            parts.openPipelineOf(MainWindow::tr("Who it suits"), vins, MainWindow::tr("could drive the %1").arg(name));
        };
    });
}

} // namespace tradewind
