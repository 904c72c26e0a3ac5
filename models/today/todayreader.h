// SPDX-License-Identifier: Apache-2.0
// Keeps what Today says of the other programs true: reads it in the background, the day every minute and the months with every load.
#pragma once

#include "base/settings.h"
#include "models/desk/backgroundstore.h"
#include "models/today/storetodaybook.h"
#include "store/rooftoptable.h"

#include <QObject>

#include <functional>

namespace tradewind {

class TodayReader : public QObject
{
    Q_OBJECT

public:
    /// What the rooftop is and decided, as it is at the moment it is asked.
    struct Place
    {
        std::function<Rooftop()> rooftop;
        std::function<Settings()> settings;
    };

    /// `book` outlives the reader.
    TodayReader(const BackgroundStore &background, StoreTodayBook &book, Place place, QObject *parent = nullptr);

    /// Reads what waits; one that is still being read is waited for.
    void readDay();
    void readMonths();

Q_SIGNALS:
    /// How many unsold appraisals need a touch, and how many customers an answer, after each reading of the day.
    void counted(int unsold, int unreplied);
    /// What could not be read, in words; what was there stays.
    void failed(const QString &sentence);

private:
    BackgroundStore m_background;
    StoreTodayBook &m_book;
    Place m_place;
    bool m_isReadingDay = false, m_isReadingMonths = false;
};

} // namespace tradewind
