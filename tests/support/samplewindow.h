// SPDX-License-Identifier: Apache-2.0
// The window as the program composes it, over a sample store of its own.
#pragma once

#include "application.h"
#include "base/clock.h"
#include "jobs/sample/samplestore.h"
#include "need.h"
#include "store/location.h"
#include "store/session.h"
#include "store/store.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace tradewind {

class SampleWindow
{
public:
    /// Makes the store, lets `prepare` change it, starts the program and brings its window to the front. The test
    /// fails with the sentence when anything of that does.
    void start(std::uint32_t customers, const std::function<void(Session &)> &prepare)
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(QStringLiteral("settings")));
        QApplication::setOrganizationName(QStringLiteral("Tradewind"));
        QApplication::setApplicationName(QStringLiteral("tradewind"));
        const QString path = m_folder.filePath(QStringLiteral("store/store.db"));
        const auto location = StoreLocation::parse(path);
        NEED(location);
        SystemClock clock;
        SampleOrder order;
        order.customers = customers;
        order.asOf = clock.today(QTimeZone("America/Chicago"));
        NEED(makeSampleStore(order, *location, clock));
        {
            auto store = Store::open(*location, clock);
            NEED(store);
            auto session = (*store)->session();
            NEED(session);
            prepare(**session);
        }
        LaunchOptions options;
        options.store = path;
        m_program = std::make_unique<Application>(options);
        NEED(m_program->start());
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *widget : windows) {
            if (auto *one = qobject_cast<MainWindow *>(widget))
                window = one;
        }
        if (!window)
            qFatal("the program has no window");
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window))
            qFatal("the window did not come to the front");
    }

    MainWindow *window = nullptr;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Application> m_program;
};

} // namespace tradewind
