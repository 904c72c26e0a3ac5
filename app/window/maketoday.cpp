// SPDX-License-Identifier: Apache-2.0
#include "models/today/todayreader.h"
#include "ui/panels/today/todaypanel.h"
#include "ui/shell/navigation.h"
#include "window/contactways.h"
#include "window/windowparts.h"

#include <QTimer>

namespace tradewind {

using namespace Qt::StringLiterals;

PanelInfo todayPanel(WindowParts &parts)
{
    const auto make = [&parts](QWidget *parent) {
        WindowDesk &desk = *parts.desk;
        auto *panel = new TodayPanel(
            parts.theme, desk.todayBook, contactWays(parts).desk, desk.rooftop().name, [&desk] { return desk.timeOfDay(); }, parent);
        QObject::connect(&desk.news, &DeskNews::loaded, panel, &TodayPanel::reload);
        return panel;
    };
    WindowDesk &desk = *parts.desk;
    auto *reader = new TodayReader(desk.background, desk.todayBook,
                                   {[&desk] { return desk.rooftop(); }, [&desk] { return desk.storeSettings(); }}, &desk.news);
    const auto readAll = [reader] {
        reader->readDay();
        reader->readMonths();
    };
    QObject::connect(&desk.news, &DeskNews::loaded, reader, [&desk, reader, readAll] {
        // The first seconds of a large store belong to whoever sorts and scrolls (decision 37).
        constexpr std::size_t large = 50'000;
        const bool isLarge = desk.snapshot() != nullptr && desk.snapshot()->desk->size() > large;
        if (isLarge)
            QTimer::singleShot(15'000, reader, readAll);
        else
            readAll();
    });
    QObject::connect(&desk.news, &DeskNews::worked, reader, [reader](const QString &task) {
        if (task == "alerts"_L1 || task == "leads"_L1 || task == "sequences"_L1)
            reader->readDay();
    });
    QObject::connect(reader, &TodayReader::counted, reader, [&parts](int unsold, int unreplied) {
        if (!parts.window)
            return;
        parts.window->navigation().setCount(u"appraisals"_s, unsold);
        parts.window->navigation().setCount(u"inbox"_s, unreplied);
    });
    QObject::connect(reader, &TodayReader::failed, &desk.news, &DeskNews::problem);
    auto *minute = new QTimer(reader); // what was in time becomes late
    minute->setInterval(60'000);
    QObject::connect(minute, &QTimer::timeout, reader, &TodayReader::readDay);
    minute->start();
    QObject::connect(&parts.desk->news, &DeskNews::loaded, &parts.desk->news,
                     [&parts] { parts.window->navigation().setCount(u"today"_s, parts.desk->todayBook.count(TodayCard::Crossed).count); });
    return {u"today"_s, TodayPanel::tr("Today"), u"today"_s, make, PanelGroup::Day};
}

} // namespace tradewind
