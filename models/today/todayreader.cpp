// SPDX-License-Identifier: Apache-2.0
#include "models/today/todayreader.h"

#include "base/clock.h"
#include "models/base/sentences.h"

#include <QPointer>

namespace tradewind {

TodayReader::TodayReader(const BackgroundStore &background, StoreTodayBook &book, Place place, QObject *parent)
    : QObject(parent)
    , m_background(background)
    , m_book(book)
    , m_place(std::move(place))
{}

void TodayReader::readDay()
{
    const Rooftop rooftop = m_place.rooftop();
    if (rooftop.id == 0 || std::exchange(m_isReadingDay, true))
        return;
    const qint64 now = m_background.clock.nowMs();
    m_background.ask<DayBrief>(
        [rooftop, now, settings = m_place.settings()](Session &session) { return readDayBrief(session, settings, rooftop, now); },
        [self = QPointer(this), now, zone = QTimeZone(rooftop.zone.toLatin1())](const Result<DayBrief> &brief) {
            if (!self)
                return;
            self->m_isReadingDay = false;
            if (!brief) {
                Q_EMIT self->failed(localized(brief.error()));
                return;
            }
            self->m_book.setBrief(*brief, now, zone);
            Q_EMIT self->counted(static_cast<int>(brief->unsold.size()), brief->unreplied);
        });
}

void TodayReader::readMonths()
{
    const Rooftop rooftop = m_place.rooftop();
    if (rooftop.id == 0 || std::exchange(m_isReadingMonths, true))
        return;
    m_background.ask<QList<ProgramMonth>>([rooftop, now = m_background.clock.nowMs(), settings = m_place.settings()](
                                              Session &session) { return readProgramMonths(session, settings, rooftop, now); },
                                          [self = QPointer(this)](const Result<QList<ProgramMonth>> &months) {
                                              if (!self)
                                                  return;
                                              self->m_isReadingMonths = false;
                                              if (months)
                                                  self->m_book.setMonths(*months);
                                              else
                                                  Q_EMIT self->failed(localized(months.error()));
                                          });
}

} // namespace tradewind
