#include <QtTest>

#include "good_text.h"
#include "text/rule_text.h"

using namespace teardown;

class TestRuleText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsExplained()
    {
        for (const RuleInfo &rule : allRules()) {
            const QString text = ruleExplanation(rule.rule);
            const QString fault = faultOfSentence(text);
            QVERIFY2(fault.isEmpty(), qPrintable(QString::fromUtf8(rule.key.data()) + ": " + fault + ": " + text));
            QVERIFY2(text.size() < 330, qPrintable(text));
        }
    }

    void noTwoRulesShareAnExplanation()
    {
        QSet<QString> seen;
        for (const RuleInfo &rule : allRules()) {
            QVERIFY2(!seen.contains(ruleExplanation(rule.rule)), rule.key.data());
            seen.insert(ruleExplanation(rule.rule));
        }
        QCOMPARE(seen.size(), static_cast<qsizetype>(Rule::Count));
    }

    void everyRuleHasAReference()
    {
        for (const RuleInfo &rule : allRules())
            if (rule.rule != Rule::Unspecified)
                QVERIFY2(!ruleReference(rule.rule).isEmpty(), rule.key.data());
    }

    void referencesTellOfRecordings()
    {
        QCOMPARE(ruleReference(Rule::RstInClosedIgnored), QString("RFC 9293 3.10.7.1"));
        QCOMPARE(ruleReference(Rule::ArpFailed), QString("recorded on Linux 6.18 (06a, 06b)"));
        QCOMPARE(ruleReference(Rule::SynGivesUp), QString("RFC 9293 3.8.3; tcp_syn_retries; recorded on Linux 6.18 (03a-03m)"));
        QCOMPARE(ruleReference(Rule::ChallengeRateLimited),
            QString("Linux: one per 500 ms and socket; recorded on Linux 6.18 (16_flood)"));
    }
};

QTEST_GUILESS_MAIN(TestRuleText)
#include "test_rule_text.moc"
