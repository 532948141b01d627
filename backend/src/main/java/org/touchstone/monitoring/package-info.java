/**
 * Monitoring of the team that quality-assures: the points of a plan as they come due, what was
 * found of each member against the plan and the standards, feedback, and reviews of the plan with
 * what asks for one.
 *
 * <p>What is said about a person stays between that person and the lead; the head of centre reads
 * it once it was brought there (IQA-059). Events and notices carry no word of it. Plans are read
 * through {@code WorkPlanDirectory}; figures come from whoever implements {@code MemberFigures}.
 * Numbers that a rule needs stand in {@code monitoring.yaml}.
 *
 * <p>Tables: {@code monitoring_*}. Rows IQA-047, IQA-050 to IQA-060, IQA-065.
 */
package org.touchstone.monitoring;
