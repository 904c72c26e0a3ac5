// SPDX-License-Identifier: Apache-2.0
// The orders on the drive, one stage of the board or all of them.
#pragma once

#include "jobs/service/servicesnapshot.h"
#include "models/base/roles.h"

#include <QAbstractTableModel>

namespace tradewind {

class ServiceDesk;

/// The most urgent fact of an order, in a few words.
struct OrderChip
{
    QString text, icon;
    Tone tone = Tone::Dim;
};
OrderChip chipOf(const ServiceOrder &order, const QTimeZone &zone);
/// Why an order may not go to ready, one sentence; empty when it may.
QString gateWords(const Gate &gate);
QString stageTitle(ServiceStage stage);
/// "due today", "due Nov 24": by when the vehicle was promised; empty where the source did not say.
QString promiseWords(const ServiceOrder &order, QDate today);

class BoardModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Person, Vehicle, Stage, Fact, Advisor, Technician, Recommended, ColumnCount };
    enum Role { OrderRole = Qt::UserRole + 60 }; ///< qint64: the repair order's id

    BoardModel(const ServiceDesk &desk, std::optional<ServiceStage> stage, QObject *parent = nullptr);

    void reload();
    const ServiceOrder &order(int row) const;
    int rowOf(Id orderId) const;
    /// The figure over the column: "oldest 41 min", "$3,214", "38% yes", "7 of 7 MPI".
    QString figure() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ServiceDesk &m_desk;
    std::optional<ServiceStage> m_stage;
    QList<int> m_rows;
};

} // namespace tradewind
