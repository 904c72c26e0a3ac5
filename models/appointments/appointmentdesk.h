// SPDX-License-Identifier: Apache-2.0
// One day's appointments for the window, and what a person says became of each.
#pragma once

#include "base/settings.h"
#include "jobs/appointments/appointmentbook.h"
#include "models/base/roles.h"
#include "models/desk/backgroundstore.h"
#include "store/rooftoptable.h"

#include <QAbstractTableModel>
#include <QDate>
#include <QTimeZone>

namespace tradewind {

/// What is read of a day at once.
struct AppointmentDay
{
    QDate day;
    QList<AppointmentLine> lines;
    ShowCount lately; ///< of the 30 days before
};

/// One hour of the day: how many of its places are taken.
struct HourPlaces
{
    QTime at;
    int taken = 0, capacity = 0;
};

/// A word of a person's about one appointment, and what it was before.
struct SaidState
{
    Id appointmentId = 0, customerId = 0;
    QString state, was;
    qint64 until = 0; ///< epoch ms; the sequences know of it then
};

class AppointmentDesk : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };

    AppointmentDesk(const BackgroundStore &background, std::function<Rooftop()> rooftop, std::function<QDate()> today,
                    std::function<Settings()> settings, QObject *parent = nullptr);

    /// Reads a day in the background; the last stays until it is there.
    void load(QDate day);
    void reload() { load(m_shown.day); }
    /// The same on this thread, for pictures and tests.
    Result<void> loadNow(QDate day);
    State state() const { return m_state; }
    QString stateText() const { return m_sentence; }
    const AppointmentDay &shown() const { return m_shown; }
    QDate today() const { return m_today(); }
    QTimeZone zone() const;
    Rooftop rooftop() const { return m_rooftop(); }
    qint64 nowMs() const;
    /// The bookable hours of the day shown, with what is taken.
    QList<HourPlaces> places() const;
    /// Free hours from now on, over the day shown and the following ones, at most `most`.
    QList<qint64> freeHours(int most) const;

    /// Says what became of one; for ten seconds the sequences do not know and `undo` takes it back.
    void setState(const AppointmentRow &row, const QString &state);
    /// Takes back what was said last, if anything can be.
    void undo();
    /// What `undo` would take back now.
    std::optional<SaidState> undoable() const;
    void move(Id appointmentId, qint64 startsAt, const QString &person);

Q_SIGNALS:
    void loaded();
    void failed(const QString &sentence);
    void said(const QString &sentence);

private:
    void take(Result<AppointmentDay> result);
    void keep(std::function<Result<void>(Session &)> work, const QString &done);
    void tell(const Result<void> &kept, const QString &done);
    int whole(const QString &key) const;

    BackgroundStore m_background;
    std::function<Rooftop()> m_rooftop;
    std::function<QDate()> m_today;
    std::function<Settings()> m_settings;
    AppointmentDay m_shown;
    std::optional<SaidState> m_lastSaid;
    State m_state = State::Loading;
    QString m_sentence;
};

/// The day as rows, by time.
class AppointmentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Who, With, Why, Status, ColumnCount };
    enum Role { AppointmentIdRole = Qt::UserRole + 70, CustomerRole };

    explicit AppointmentModel(const AppointmentDesk &desk, QObject *parent = nullptr);

    const AppointmentLine &line(int row) const { return m_lines.at(row); }
    int rowOf(Id appointmentId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void take();

    const AppointmentDesk &m_desk;
    QList<AppointmentLine> m_lines;
};

/// "booked", "confirmed", "came", "did not come", "cancelled".
QString appointmentStateWords(const QString &state);

} // namespace tradewind
