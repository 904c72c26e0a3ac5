// SPDX-License-Identifier: Apache-2.0
// The two tables of the preset editor: a preset's fields, and which column of the vendor's goes to which of our places.
#pragma once

#include "connectors/network/presetfields.h"
#include "jobs/sync/streamprobe.h"

#include <QAbstractTableModel>

namespace tradewind {

/// The preset being edited, shared by both tables; edited() is told after every change.
class PresetDraft : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    const NetworkPreset &preset() const { return m_preset; }
    /// What is still missing or contradicts itself, in sentences; none when it could run.
    QStringList problems() const;
    /// Begins anew, without edits.
    void begin(const NetworkPreset &preset);
    void change(const NetworkPreset &preset);
    bool hasEdits() const { return m_hasEdits; }
    /// Which stream the tables show.
    int stream() const { return m_stream; }
    void setStream(int stream);
    const VendorStream *current() const;
    /// What the last test or sample said, for the column of sample values.
    void setSamples(const std::map<std::string, std::string> &samples);
    const std::map<std::string, std::string> &samples() const { return m_samples; }
    /// A preset to begin with, and one like another under its own name.
    static NetworkPreset blank(const std::string &id, const QString &title);
    static NetworkPreset clone(const NetworkPreset &preset, const std::string &id, const QString &title);
    /// One sentence about a value that cannot be; the old one stays.
    void refuse(const QString &sentence) { Q_EMIT refused(sentence); }

Q_SIGNALS:
    void begun();
    void edited();
    void sampled();
    void refused(const QString &sentence);

private:
    NetworkPreset m_preset;
    std::map<std::string, std::string> m_samples;
    int m_stream = 0;
    bool m_hasEdits = false;
};

/// Field and value. The common fields of connection, login and the chosen stream, or every one.
class PresetFieldModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Value, ColumnCount };

    explicit PresetFieldModel(PresetDraft &draft, QObject *parent = nullptr);

    void showAll(bool all);
    /// The row of a path, -1 when it is not shown.
    int rowOf(const QString &path) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();

    PresetDraft &m_draft;
    std::vector<PresetField> m_fields;
    bool m_all = false;
};

/// Place, path in the vendor's record, a sample value, and how it is read.
class PresetMappingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { GoesTo, ComesFrom, Sample, ReadAs, ColumnCount };

    explicit PresetMappingModel(PresetDraft &draft, QObject *parent = nullptr);

    /// Adds an empty line and answers its row.
    int add();
    void remove(int row);
    /// The names of places of the stream's kind of record.
    QStringList places() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void reload();

    PresetDraft &m_draft;
    std::vector<FieldRule> m_rules; ///< as shown; a line without a place or path is not yet part of the preset
    bool m_isWriting = false;
};

/// What a person calls a field: "Address" for "base"; the path itself where there is no better word.
[[nodiscard]] QString presetFieldName(const QString &path);

} // namespace tradewind
