// SPDX-License-Identifier: Apache-2.0
#include "models/leads/leadlistmodel.h"

#include "models/base/words.h"
#include "models/leads/leadwords.h"

#include <algorithm>

namespace tradewind {

using namespace Qt::StringLiterals;

namespace {

bool isFigure(int column)
{
    return column == LeadListModel::Score || column == LeadListModel::Attempt;
}

} // namespace

LeadListModel::LeadListModel(const LeadBook &book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
{}

ClockReading LeadListModel::clock(const LeadLine &lead) const
{
    return readClock(lead.touches, lead.deadlines, m_book.nowMs(), m_book.hours());
}

bool LeadListModel::isShown(const LeadLine &lead, Show show) const
{
    if (show == Show::All)
        return true;
    const bool isWaiting = lead.state == u"open" && lead.grade != u"D";
    return show == Show::Waiting ? isWaiting : lead.state == u"working" || lead.state == u"appointment";
}

int LeadListModel::countOf(Show show) const
{
    return static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [&](const LeadLine &lead) { return isShown(lead, show); }));
}

QVariant LeadListModel::sortKey(const LeadLine &lead, int column) const
{
    switch (column) {
    case Clock: {
        // Late before running before waiting, the most pressing first; what is done last.
        const ClockReading reading = clock(lead);
        const bool runs = reading.state == ClockState::Late || reading.state == ClockState::Running || reading.state == ClockState::Waiting;
        return runs ? lead.deadlines.contactBy : lead.touches.receivedAt + (qint64{1} << 50);
    }
    case Score:
        return lead.score;
    case Attempt:
        return lead.attempts;
    default:
        return words(lead, column);
    }
}

void LeadListModel::take()
{
    m_shown.clear();
    for (const LeadLine &lead : std::as_const(m_all)) {
        if (isShown(lead, m_show))
            m_shown << lead;
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](const LeadLine &a, const LeadLine &b) {
        const auto less = QVariant::compare(sortKey(a, m_sortColumn), sortKey(b, m_sortColumn));
        return m_order == Qt::AscendingOrder ? less == QPartialOrdering::Less : less == QPartialOrdering::Greater;
    });
}

void LeadListModel::setLeads(const QList<LeadLine> &leads)
{
    beginResetModel();
    m_all = leads;
    take();
    endResetModel();
}

void LeadListModel::show(Show show)
{
    beginResetModel();
    m_show = show;
    take();
    endResetModel();
}

int LeadListModel::rowOf(qint64 lead) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown.at(row).id == lead)
            return row;
    }
    return -1;
}

void LeadListModel::tick()
{
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, Clock), index(static_cast<int>(m_shown.size()) - 1, Clock));
}

int LeadListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int LeadListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LeadListModel::words(const LeadLine &lead, int column) const
{
    switch (column) {
    case Clock:
        return clockWords(clock(lead));
    case Who:
        return lead.name.isEmpty() ? tr("Nobody named") : lead.name;
    case Grade:
        return lead.grade;
    case Score:
        return QString::number(lead.score);
    case Source:
        return sourceWords(lead.source);
    case Owner:
        return lead.owner.isEmpty() ? tr("Nobody yet") : lead.owner;
    case Attempt:
        return tr("%1 of %2").arg(lead.attempts).arg(lead.attemptsPlanned);
    case State:
        return leadStateWords(lead.state);
    default:
        return {};
    }
}

QString LeadListModel::second(const LeadLine &lead, int column) const
{
    switch (column) {
    case Who:
        return lead.vehicle.isEmpty() ? tr("no vehicle named") : lead.vehicle;
    case Score:
        return tierWords(lead.tier);
    case Source:
        return lead.provider;
    case Clock:
        return lead.deadlines.isAfterHours ? tr("came after hours") : QString();
    default:
        return {};
    }
}

Tone LeadListModel::tone(const LeadLine &lead, int column) const
{
    switch (column) {
    case Clock:
        return clockTone(clock(lead));
    case Who:
        return Tone::Strong;
    case Grade:
        return lead.grade == u"A" ? Tone::Good : lead.grade == u"D" ? Tone::Bad : Tone::Normal;
    case Score:
        return Tone::Strong;
    case Owner:
        return lead.owner.isEmpty() ? Tone::Warn : Tone::Normal;
    default:
        return Tone::Normal;
    }
}

QVariant LeadListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LeadLine &lead = m_shown.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(lead, column);
    case Qt::AccessibleTextRole:
        return column == Who ? tr("%1, %2, grade %3, score %4, %5")
                                   .arg(words(lead, Who), second(lead, Who), lead.grade, QString::number(lead.score), words(lead, Clock))
                             : words(lead, column);
    case Qt::ToolTipRole:
        return column == Grade ? lead.reasons.join(u"\n"_s) : QString();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (isFigure(column) ? Qt::AlignRight : Qt::AlignLeft));
    case SecondLineRole:
        return second(lead, column);
    case SecondToneRole:
        return int(column == Score ? tierTone(lead.tier) : Tone::Dim);
    case ToneRole:
        return int(tone(lead, column));
    case FiguresRole:
        return isFigure(column) || column == Clock;
    case ExportRole:
        return column == Score || column == Attempt ? sortKey(lead, column) : QVariant(words(lead, column));
    case LeadIdRole:
        return lead.id;
    case CustomerRole:
        return lead.customerId;
    }
    return {};
}

QVariant LeadListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Clock:
        return tr("Clock");
    case Who:
        return tr("Lead");
    case Grade:
        return tr("Grade");
    case Score:
        return tr("Score");
    case Source:
        return tr("Source");
    case Owner:
        return tr("Owner");
    case Attempt:
        return tr("Attempt");
    case State:
        return tr("State");
    }
    return {};
}

void LeadListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<qint64> leads;
    for (const QModelIndex &index : before)
        leads << m_shown.at(index.row()).id;
    m_sortColumn = column;
    m_order = order;
    take();
    QModelIndexList after;
    for (int i = 0; i < before.size(); ++i)
        after << index(rowOf(leads.at(i)), before.at(i).column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace tradewind
