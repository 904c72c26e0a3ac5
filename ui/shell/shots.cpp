// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/shots.h"

#include "ui/shell/overlay.h"

#include <QCoreApplication>
#include <QDir>
#include <QEvent>
#include <QPixmap>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

/// Lets layouts take over what was just set, and answers of the store arrive: without an event loop running, they wait in the queue.
void settle()
{
    for (int i = 0; i < 6; ++i) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::sendPostedEvents();
    }
}

} // namespace

Result<int> writeShots(MainWindow &window, Theme &theme, const ShotPlan &plan)
{
    if (!QDir().mkpath(plan.folder))
        return Error{Error::Kind::Unavailable, MainWindow::tr("The folder for pictures cannot be made: %1").arg(plan.folder)};
    window.resize(1440, 900);
    window.show();
    static const QHash<PanelState, QString> names{{PanelState::Ready, u""_s},
                                                  {PanelState::Empty, u"-empty"_s},
                                                  {PanelState::Loading, u"-loading"_s},
                                                  {PanelState::Error, u"-error"_s}};
    int written = 0;
    const auto shoot = [&](const QString &name, const QString &look, PanelState state) -> Result<void> {
        settle();
        // The first grab settles layouts that only know their size once painted, and asks for what is drawn.
        window.grab();
        settle();
        const QString file = QDir(plan.folder).filePath(name + u'-' + look + names.value(state) + plan.suffix + u".png"_s);
        if (!window.grab().save(file))
            return Error{Error::Kind::Unavailable, MainWindow::tr("The picture cannot be written: %1").arg(file)};
        ++written;
        return {};
    };
    for (const auto &[mode, look] : {std::pair(Theme::Mode::Light, u"light"_s), std::pair(Theme::Mode::Dark, u"dark"_s)}) {
        theme.setMode(mode);
        for (const PanelInfo &info : window.panels()) {
            window.openPanel(info.id);
            Panel &panel = *window.currentPanel();
            QList<ShotRecord> views = plan.records.value(info.id);
            for (const QString &page : panel.pageIds())
                views << ShotRecord{page, 0};
            if (views.isEmpty())
                views << ShotRecord{};
            for (const ShotRecord &view : std::as_const(views)) {
                if (view.id != 0)
                    panel.showRecord(view.id);
                else if (!view.name.isEmpty())
                    panel.showPage(view.name);
                for (const PanelState state : plan.states) {
                    panel.showState(state);
                    if (const auto shot = shoot(view.name.isEmpty() ? info.id : info.id + u'-' + view.name, look, state); !shot)
                        return shot.error();
                }
                panel.showState(PanelState::Ready);
            }
        }
        window.openPanel(window.panels().first().id);
        window.showPalette(plan.typed);
        if (const auto shot = shoot(u"find"_s, look, plan.states.first()); !shot)
            return shot.error();
        window.showKeyMap();
        if (const auto shot = shoot(u"keys"_s, look, plan.states.first()); !shot)
            return shot.error();
        for (Overlay *overlay : window.findChildren<Overlay *>())
            overlay->close();
    }
    return written;
}

} // namespace tradewind
