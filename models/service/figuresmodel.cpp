// SPDX-License-Identifier: Apache-2.0
#include "models/service/figuresmodel.h"

#include "base/tr.h"
#include "models/base/roles.h"
#include "models/base/words.h"
#include "models/service/servicedesk.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace tradewind {

namespace {

struct Cell
{
    std::optional<double> value;
    double goal = 0;
};

Cell cellOf(const ServiceFigures &figures, int column)
{
    const ServiceGoals goals;
    switch (column) {
    case FiguresModel::Complete:
        return {figures.complete, goals.complete};
    case FiguresModel::Photos:
        return {figures.photosPerFinding, goals.photosPerFinding};
    case FiguresModel::InTime:
        return {figures.textedInTime, goals.textedInTime};
    case FiguresModel::Opened:
        return {figures.opened, goals.opened};
    case FiguresModel::Accepted:
        return {figures.accepted, goals.accepted};
    case FiguresModel::Reasons:
        return {figures.reasonsGiven, goals.reasonsGiven};
    default:
        return {};
    }
}

} // namespace

std::pair<QString, QString> causeWords(const ServiceFigures &figures)
{
    switch (weakestCause(figures)) {
    case ServiceCause::LateTexts:
        if (const auto at = openedAt(figures, ServiceGoals().textedInTime))
            return {tr("Late inspection texts hold it back most"),
                    tr("Sent within 5 min, %1 open the page; later, %2. At 90% on time, opens would be %3.")
                        .arg(percent(figures.openedInTime), percent(figures.openedLate), percent(at))};
        return {tr("Late inspection texts hold it back most"), tr("%1 are sent within 5 minutes.").arg(percent(figures.textedInTime))};
    case ServiceCause::Completion:
        return {tr("Missing inspections hold it back most"),
                tr("%1 of the orders that need one are whole.").arg(percent(figures.complete))};
    case ServiceCause::Photos:
        return {tr("Missing photos hold it back most"), tr("Red and yellow lines without a photo hold their order at the gate.")};
    case ServiceCause::Reasons:
        return {tr("Declines without a reason hold it back most"),
                tr("Without the reason nobody knows what to offer: %1 have one.").arg(percent(figures.reasonsGiven))};
    case ServiceCause::None:
        break;
    }
    if (!figures.complete && !figures.photosPerFinding && !figures.textedInTime && !figures.reasonsGiven)
        return {tr("No inspection to tell causes from"), {}};
    return {tr("Every cause is at its goal"), {}};
}

FiguresModel::FiguresModel(const ServiceDesk &desk, Who who, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
    , m_who(who)
{
    reload();
}

void FiguresModel::reload()
{
    beginResetModel();
    m_rows.clear();
    const auto &people = m_who == Who::Advisor ? m_desk.snapshot().byAdvisor : m_desk.snapshot().byTechnician;
    for (auto it = people.constBegin(); it != people.constEnd(); ++it)
        m_rows << std::pair(it.key().isEmpty() ? tr("Nobody named") : it.key(), it.value());
    endResetModel();
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[name, figures] = m_rows.at(index.row());
    const Cell cell = cellOf(figures, index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Name)
            return name;
        if (index.column() == Visits)
            return count(figures.visits);
        if (index.column() == Dollars)
            return figures.dollarsPerOrder ? dollars(*figures.dollarsPerOrder) : absent();
        if (index.column() == Photos)
            return cell.value ? QString::number(*cell.value, 'f', 1) : absent();
        return percent(cell.value);
    case Qt::TextAlignmentRole:
        return int((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case FiguresRole:
        return index.column() != Name;
    case ToneRole:
        if (index.column() == Name)
            return int(Tone::Strong);
        return int(cell.value && *cell.value < cell.goal * .9 ? Tone::Bad : Tone::Normal);
    }
    return {};
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{m_who == Who::Advisor ? tr("Advisor") : tr("Technician"),
                       tr("ROs"),
                       tr("MPI complete"),
                       tr("Photos per item"),
                       tr("Text within 5 min"),
                       tr("Page opened"),
                       tr("Lines accepted"),
                       tr("Reason given"),
                       tr("Dollars per RO")}
        .value(section);
}

} // namespace tradewind
