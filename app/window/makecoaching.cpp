// SPDX-License-Identifier: Apache-2.0
#include "ui/panels/coaching/coachingpanel.h"
#include "ui/shell/navigation.h"
#include "window/windowparts.h"

#include <QPointer>

#include <memory>

namespace tradewind {

using namespace Qt::StringLiterals;

PanelInfo coachingPanel(WindowParts &parts)
{
    const auto makeBook = [&parts] {
        return std::make_shared<StoreCoachingBook>(
            parts.desk->background, [&desk = *parts.desk] { return desk.rooftop(); }, [&parts] { return parts.person(); });
    };
    const auto shown = std::make_shared<QPointer<CoachingPanel>>();
    const auto make = [&parts, makeBook, shown](QWidget *parent) {
        auto book = makeBook();
        auto *panel = new CoachingPanel(parts.theme, *book, parent);
        *shown = panel;
        // The book lives as long as the panel that asks it.
        QObject::connect(panel, &QObject::destroyed, [book] {});
        QObject::connect(&parts.desk->news, &DeskNews::loaded, panel, &CoachingPanel::reload);
        QObject::connect(panel, &CoachingPanel::dueChanged, panel,
                         [&parts](int count) { parts.window->navigation().setCount(u"coaching"_s, count); });
        return panel;
    };
    // The reminder stands at the left before anybody opens the panel, which reads for itself from then on.
    QObject::connect(&parts.desk->news, &DeskNews::loaded, &parts.desk->news, [&parts, makeBook, shown] {
        if (*shown)
            return;
        const auto book = makeBook();
        book->read([&parts, book](const Result<CoachingSheet> &sheet) {
            if (sheet && parts.window)
                parts.window->navigation().setCount(u"coaching"_s, sheet->dueCount());
        });
    });
    return {u"coaching"_s, CoachingPanel::tr("Coaching"), u"person"_s, make, PanelGroup::Proof};
}

} // namespace tradewind
