// SPDX-License-Identifier: Apache-2.0
// The messages of the rooftop as a list, and one of them being worded: preview, length, what the rules want, keeping, a test.
#pragma once

#include "jobs/outreach/ownwords.h"
#include "models/desk/backgroundstore.h"

#include <QAbstractTableModel>

#include <functional>

namespace tradewind {

/// What the store answers about messages; answers come later, on the window's thread.
class TemplateStore
{
public:
    virtual ~TemplateStore() = default;

    struct All
    {
        TemplateBook shipped, own;
    };
    virtual void read(std::function<void(Result<All>)> answer) = 0;
    virtual void look(const MessageTemplate &message, const TemplateWords &words, const QString &language, int reader,
                      std::function<void(Result<TemplateLook>)> answer) = 0;
    /// An empty text goes back to the shipped words.
    virtual void keep(const QString &id, const QString &language, const TemplateWords &words, std::function<void(Result<void>)> answer) = 0;
    virtual void test(Channel channel, const QString &to, const TemplateWords &words, std::function<void(Result<void>)> answer) = 0;
};

/// Of the open store.
class StoreTemplates final : public TemplateStore
{
public:
    /// `by` is who signs.
    StoreTemplates(const BackgroundStore &store, Id rooftopId, QString by)
        : m_store(store)
        , m_rooftopId(rooftopId)
        , m_by(std::move(by))
    {}

    void read(std::function<void(Result<All>)> answer) override;
    void look(const MessageTemplate &message, const TemplateWords &words, const QString &language, int reader,
              std::function<void(Result<TemplateLook>)> answer) override;
    void keep(const QString &id, const QString &language, const TemplateWords &words, std::function<void(Result<void>)> answer) override;
    void test(Channel channel, const QString &to, const TemplateWords &words, std::function<void(Result<void>)> answer) override;

private:
    BackgroundStore m_store;
    Id m_rooftopId;
    QString m_by;
};

class TemplateModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Program, Title, Words, ColumnCount };

    /// `store` outlives it.
    explicit TemplateModel(TemplateStore &store, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void reload();
    bool isLoading() const { return m_isLoading; }
    const QString &errorText() const { return m_errorText; }
    /// "en" or "es".
    void setLanguage(const QString &language);
    const QString &language() const { return m_language; }
    const MessageTemplate *message(int row) const;
    /// In the language chosen.
    TemplateWords words(int row) const;
    bool isOwn(int row) const;

    void look(int row, const TemplateWords &words, int reader);
    void keep(int row, const TemplateWords &words);
    void test(int row, const QString &to, const TemplateWords &words);

    /// "Value" from "equity.value.sms"; "Lease last" from "lease.last.sms".
    static QString titleOf(const QString &id);

Q_SIGNALS:
    void stateChanged();
    void looked(const Result<TemplateLook> &look);
    void said(const QString &sentence, bool isGood);

private:
    TemplateStore &m_store;
    TemplateStore::All m_all;
    QStringList m_ids;
    QString m_language = QStringLiteral("en"), m_errorText;
    bool m_isLoading = true;
    int m_asked = 0; ///< only the last question's answer is shown
};

} // namespace tradewind
