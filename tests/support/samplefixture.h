// SPDX-License-Identifier: Apache-2.0
// A sample rooftop in a SQLite store of its own, open, on the day most tests of the desk live in.
#pragma once

#include "jobs/sample/samplestore.h"
#include "tests/support/storefixture.h"

#include <QTemporaryDir>

namespace tradewind {

/// A test inherits it beside QObject and makes its sample in initTestCase().
class SampleFixture : protected StoreFixture
{
protected:
    ~SampleFixture() { closeStore(); } // before its folder goes
    /// Customers without what happened with them, unless `history` (older values) or `livedDays` (sequences walked, calls made). Ends the
    /// program with the sentence when they cannot be made.
    void makeSample(int customers, bool history = false, int livedDays = 0)
    {
        SampleOrder order;
        order.customers = customers;
        order.asOf = m_day;
        order.history = history;
        order.livedDays = livedDays;
        const auto location = StoreLocation::parse(m_folder.filePath(QStringLiteral("desk.db")));
        const auto made = location ? makeSampleStore(order, *location, m_clock) : location.error();
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        openStore(location->path, m_clock);
    }

    const QDate m_day{2026, 11, 22};
    const FixedClock m_clock{1'795'000'000'000}; // 2026-11-18
    const JobContext m_quiet{std::make_shared<std::atomic_bool>(false), [](const JobProgress &) {}};
    QTemporaryDir m_folder;
};

} // namespace tradewind
