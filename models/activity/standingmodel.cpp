// SPDX-License-Identifier: Apache-2.0
#include "models/activity/standingmodel.h"

#include "models/base/deskroles.h"
#include "models/base/roles.h"
#include "models/base/sentences.h"
#include "models/base/words.h"

#include <QDateTime>

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

QString titleOf(const QString &id)
{
    if (id == "outreach"_L1)
        return StandingModel::tr("Sending and answers");
    if (id == "sequences"_L1)
        return StandingModel::tr("Sequences");
    if (id == "leads"_L1)
        return StandingModel::tr("Leads");
    if (id == "equity"_L1)
        return StandingModel::tr("Equity of the day");
    if (id == "sources"_L1)
        return StandingModel::tr("Sources");
    if (id == "inspections"_L1)
        return StandingModel::tr("Inspections");
    if (id == "alerts"_L1)
        return StandingModel::tr("Alerts to staff");
    if (id == "contacts"_L1)
        return StandingModel::tr("Lost addresses");
    if (id == "store"_L1)
        return StandingModel::tr("The store's log");
    if (id == "waves"_L1)
        return StandingModel::tr("Waves that nobody let go");
    if (id == "notes"_L1)
        return StandingModel::tr("Notes to the DMS");
    if (id == "writeBack"_L1)
        return StandingModel::tr("Notes to sources");
    return id;
}

QString worded(const StandingCount &count)
{
    const int n = static_cast<int>(std::min<qint64>(count.number, 1'000'000'000));
    if (count.code == "sent"_L1)
        return StandingModel::tr("%n sent", nullptr, n);
    if (count.code == "failed"_L1)
        return StandingModel::tr("%n failed", nullptr, n);
    if (count.code == "held"_L1)
        return StandingModel::tr("%n held", nullptr, n);
    if (count.code == "suppressed"_L1)
        return StandingModel::tr("%n not allowed", nullptr, n);
    if (count.code == "unknown"_L1)
        return StandingModel::tr("%n of unknown outcome", nullptr, n);
    if (count.code == "answers"_L1)
        return StandingModel::tr("%n answer(s)", nullptr, n);
    if (count.code == "optOuts"_L1)
        return StandingModel::tr("%n opt-out(s)", nullptr, n);
    if (count.code == "settled"_L1)
        return StandingModel::tr("%n settled", nullptr, n);
    if (count.code == "entered"_L1)
        return StandingModel::tr("%n entered a sequence", nullptr, n);
    if (count.code == "messages"_L1)
        return StandingModel::tr("%n message(s) written", nullptr, n);
    if (count.code == "tasks"_L1)
        return StandingModel::tr("%n call(s) planned", nullptr, n);
    if (count.code == "ended"_L1)
        return StandingModel::tr("%n left a sequence", nullptr, n);
    if (count.code == "ready"_L1)
        return StandingModel::tr("%n ready to call", nullptr, n);
    if (count.code == "passedOn"_L1)
        return StandingModel::tr("%n lead(s) handed on", nullptr, n);
    if (count.code == "managerTold"_L1)
        return StandingModel::tr("%n late lead(s) told to the manager", nullptr, n);
    if (count.code == "acknowledged"_L1)
        return StandingModel::tr("%n lead(s) acknowledged", nullptr, n);
    if (count.code == "positions"_L1)
        return StandingModel::tr("%n position(s)", nullptr, n);
    if (count.code == "crossings"_L1)
        return StandingModel::tr("%n crossing(s) recorded", nullptr, n);
    if (count.code == "recovered"_L1)
        return StandingModel::tr("%n declined service(s) sold after all", nullptr, n);
    if (count.code == "written"_L1)
        return StandingModel::tr("%n note(s) written", nullptr, n);
    if (count.code == "inspectionTexts"_L1)
        return StandingModel::tr("%n inspection(s) told to the customer", nullptr, n);
    if (count.code == "decisions"_L1)
        return StandingModel::tr("%n decision(s) read from answers", nullptr, n);
    if (count.code == "callsAsked"_L1)
        return StandingModel::tr("%n call(s) asked for", nullptr, n);
    if (count.code == "addressesAsked"_L1)
        return StandingModel::tr("%n call(s) to ask for an address", nullptr, n);
    if (count.code == "addressesSettled"_L1)
        return StandingModel::tr("%n found again", nullptr, n);
    if (count.code == "raised"_L1)
        return StandingModel::tr("%n alert(s) raised", nullptr, n);
    if (count.code == "told"_L1)
        return StandingModel::tr("%n told to staff", nullptr, n);
    if (count.code == "leftUnsent"_L1)
        return StandingModel::tr("%n message(s) left unsent", nullptr, n);
    if (count.code == "rejected"_L1)
        return StandingModel::tr("%n rejected", nullptr, n);
    if (count.code == "changed"_L1)
        return StandingModel::tr("%n row(s) new or changed", nullptr, n);
    return u"%1 %2"_s.arg(count.number).arg(count.code);
}

} // namespace

StandingModel::StandingModel(QTimeZone zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_zone(std::move(zone))
{}

void StandingModel::take(const StandingNote &note)
{
    const auto known = std::find_if(m_notes.begin(), m_notes.end(), [&](const StandingNote &one) { return one.id == note.id; });
    if (known == m_notes.end()) {
        const int row = static_cast<int>(m_notes.size());
        beginInsertRows({}, row, row);
        m_notes << note;
        endInsertRows();
        return;
    }
    *known = note;
    const int row = static_cast<int>(known - m_notes.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

bool StandingModel::isFailing() const
{
    return std::any_of(m_notes.begin(), m_notes.end(), [](const StandingNote &note) { return !note.problem.isEmpty(); });
}

int StandingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

int StandingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString StandingModel::words(const StandingNote &note, int column) const
{
    switch (column) {
    case What:
        return titleOf(note.id);
    case State:
        return note.problem.isEmpty() ? tr("Running") : tr("Failing");
    case Looked:
        return clockTime(QDateTime::fromMSecsSinceEpoch(note.problem.isEmpty() && note.doneAt > 0 ? note.doneAt : note.at, m_zone).time());
    case Outcome:
        break;
    }
    if (!note.problem.isEmpty())
        return localized(note.problem);
    QStringList list;
    for (const StandingCount &count : note.counts)
        list << worded(count);
    return list.isEmpty() ? tr("Nothing to do") : list.join(u", "_s);
}

QVariant StandingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StandingNote &note = m_notes.at(index.row());
    const int column = index.column();
    const bool isFailing = !note.problem.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return words(note, column);
    case Qt::ToolTipRole:
        return column == Outcome ? words(note, column) : QVariant();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == Looked ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return column == What ? u"%1, %2, %3"_s.arg(titleOf(note.id), words(note, State), words(note, Outcome)) : words(note, column);
    case ToneRole:
        if (column == State)
            return int(isFailing ? Tone::Bad : Tone::Good);
        return int(column == Outcome && isFailing ? Tone::Bad : column == What || column == Outcome ? Tone::Normal : Tone::Dim);
    case StrongRole:
        return column == What;
    case FiguresRole:
        return column == Looked;
    case IconRole:
        return column == State ? (isFailing ? u"warning"_s : u"check"_s) : QVariant();
    }
    return {};
}

QVariant StandingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Looked ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Task");
    case State:
        return tr("State");
    case Looked:
        return tr("Last");
    case Outcome:
        return tr("What came of it");
    }
    return {};
}

} // namespace tradewind
